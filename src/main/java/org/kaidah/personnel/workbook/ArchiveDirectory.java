package org.kaidah.personnel.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

import org.kaidah.personnel.UnusableWorkbook;

/**
 * What an archive says about itself, checked before anything is inflated. Names are
 * checked although nothing is ever written to disk: an archive with such names was not
 * made by a spreadsheet.
 */
final class ArchiveDirectory {

	private final WorkbookLimits limits;

	ArchiveDirectory(WorkbookLimits limits) {
		this.limits = limits;
	}

	void check(List<ZipArchiveEntry> entries) throws UnusableWorkbook {
		if (entries.size() > this.limits.entries()) {
			throw new UnusableWorkbook("workbook.too-many-entries", String.valueOf(entries.size()),
					String.valueOf(this.limits.entries()));
		}
		checkNames(entries);
		long total = 0;
		for (ZipArchiveEntry entry : entries) {
			checkRatio(entry);
			total += Math.max(0, entry.getSize());
		}
		if (total > this.limits.inflatedBytes()) {
			throw new UnusableWorkbook("workbook.inflated-too-big", Sizes.megabytes(this.limits.inflatedBytes()));
		}
	}

	private void checkRatio(ZipArchiveEntry entry) throws UnusableWorkbook {
		long size = entry.getSize();
		if (size > WorkbookLimits.RATIO_FREE_BYTES
				&& size / this.limits.ratio() > Math.max(0, entry.getCompressedSize())) {
			throw new UnusableWorkbook("workbook.compression", entry.getName());
		}
	}

	private static void checkNames(List<ZipArchiveEntry> entries) throws UnusableWorkbook {
		Set<String> seen = new HashSet<>();
		for (ZipArchiveEntry entry : entries) {
			String name = entry.getName();
			if (List.of(name.split("[/\\\\]")).contains("..") || name.startsWith("/")) {
				throw new UnusableWorkbook("workbook.entry-name", name);
			}
			// part names are compared without regard to case, so two that differ in case
			// only are two as well
			if (!seen.add(name.replace('\\', '/').toLowerCase(Locale.ROOT))) {
				throw new UnusableWorkbook("workbook.entry-twice", name);
			}
			if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
				throw new UnusableWorkbook("workbook.macros");
			}
		}
	}

}
