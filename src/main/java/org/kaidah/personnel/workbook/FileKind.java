package org.kaidah.personnel.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import org.kaidah.personnel.UnusableWorkbook;

/**
 * Tells a workbook from the files that people send instead of one, by the first bytes: an
 * old {@code .xls} and a workbook with a password need different advice.
 */
final class FileKind {

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] OLE2 = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
			(byte) 0xE1 };

	private FileKind() {
	}

	/** Refuses a file that does not even begin like a workbook. */
	static void requireZip(Path file) throws IOException, UnusableWorkbook {
		byte[] start = start(file);
		if (beginsWith(start, OLE2)) {
			throw new UnusableWorkbook(isEncrypted(file) ? "workbook.encrypted" : "workbook.old-format");
		}
		if (!beginsWith(start, ZIP)) {
			throw new UnusableWorkbook("workbook.not-a-zip");
		}
	}

	private static byte[] start(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(OLE2.length);
		}
	}

	private static boolean beginsWith(byte[] start, byte[] magic) {
		return start.length >= magic.length && Arrays.equals(start, 0, magic.length, magic, 0, magic.length);
	}

	private static boolean isEncrypted(Path file) {
		try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
			return system.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
		}
		catch (IOException | RuntimeException ex) {
			// too damaged to tell: the advice for an old file (save it again as .xlsx)
			// fits
			return false;
		}
	}

}
