package org.kaidah.personnel.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.kaidah.personnel.PersonnelData;
import org.kaidah.personnel.UnusableWorkbook;

/**
 * Reads a workbook in the shape of the data dictionary. Nothing is written anywhere: what
 * comes back is everything that was accepted and everything there is to say about the
 * rest, for a person to look at before anything is stored. Independent of clock, locale
 * and database; may be used by several threads at once.
 */
public final class WorkbookReader {

	private final WorkbookLimits limits;

	/** A reader with the limits of an ordinary installation. */
	public WorkbookReader() {
		this(WorkbookLimits.defaults());
	}

	/**
	 * @param limits how much of a file is looked at before it is refused
	 */
	public WorkbookReader(WorkbookLimits limits) {
		this.limits = limits;
	}

	/**
	 * Reads a workbook without telling how far it is.
	 * @param file an {@code .xlsx} file, whatever its name
	 * @param asOf the date of which the data are judged: later events are noted
	 * @throws UnusableWorkbook if the file cannot be read as such a workbook, or not
	 * safely
	 */
	public PersonnelData read(Path file, LocalDate asOf) throws UnusableWorkbook {
		return read(file, asOf, ReadProgress.SILENT);
	}

	/**
	 * Reads a workbook.
	 * @param file an {@code .xlsx} file, whatever its name
	 * @param asOf the date of which the data are judged: later events are noted
	 * @param progress hears how far the reading is
	 * @throws UnusableWorkbook if the file cannot be read as such a workbook, or not
	 * safely
	 */
	public PersonnelData read(Path file, LocalDate asOf, ReadProgress progress) throws UnusableWorkbook {
		try (WorkbookFile workbook = WorkbookFile.open(file, this.limits)) {
			return new Import(workbook, asOf, this.limits, progress).read();
		}
		catch (Refusal ex) {
			throw ex.reason();
		}
		catch (IOException ex) {
			throw new UnusableWorkbook("workbook.unreadable");
		}
		catch (OutOfMemoryError ex) {
			// the last fence: everything held was local to this call and is free again
			throw new UnusableWorkbook("workbook.memory");
		}
	}

}
