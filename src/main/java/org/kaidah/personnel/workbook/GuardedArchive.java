package org.kaidah.personnel.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.xml.sax.helpers.DefaultHandler;

import org.kaidah.personnel.UnusableWorkbook;

/**
 * The archive of a workbook, opened only after its directory has been checked and read
 * only through streams that count. Apache POI reads from it as from any other archive, so
 * its own code runs behind the same guard.
 */
final class GuardedArchive implements ZipEntrySource {

	private static final Pattern READ_AS_TREE = Pattern
		.compile("\\[content_types]\\.xml|.*\\.rels|xl/(?:workbook|styles)\\.xml|docprops/core\\.xml");

	private final ZipFile zip;

	private final WorkbookLimits limits;

	private final AtomicLong inflated = new AtomicLong();

	private boolean closed;

	private GuardedArchive(ZipFile zip, WorkbookLimits limits) {
		this.zip = zip;
		this.limits = limits;
	}

	/**
	 * Opens a file.
	 * @throws UnusableWorkbook if it is no archive, is damaged, or is too big in any way
	 */
	static GuardedArchive open(Path file, WorkbookLimits limits) throws IOException, UnusableWorkbook {
		if (Files.size(file) > limits.fileBytes()) {
			throw new UnusableWorkbook("workbook.file-too-big", Sizes.megabytes(Files.size(file)),
					Sizes.megabytes(limits.fileBytes()));
		}
		FileKind.requireZip(file);
		ZipFile zip = openZip(file);
		try {
			new ArchiveDirectory(limits).check(Collections.list(zip.getEntries()));
			GuardedArchive archive = new GuardedArchive(zip, limits);
			archive.checkParts();
			return archive;
		}
		catch (IOException | UnusableWorkbook | RuntimeException ex) {
			zip.close();
			throw ex;
		}
	}

	private static ZipFile openZip(Path file) throws UnusableWorkbook {
		try {
			return ZipFile.builder().setPath(file).get();
		}
		catch (IOException | RuntimeException ex) {
			// it began like an archive, so what is missing is its end
			throw new UnusableWorkbook("workbook.damaged");
		}
	}

	/**
	 * Refuses a DOCTYPE in any part, and broken XML in those that POI will read as a
	 * tree. Of all other parts only the first lines are inflated here.
	 */
	private void checkParts() throws IOException {
		for (ZipArchiveEntry entry : Collections.list(getEntries())) {
			String name = entry.getName().toLowerCase(Locale.ROOT);
			if (name.endsWith(".xml") || name.endsWith(".rels")) {
				try (InputStream in = getInputStream(entry)) {
					if (READ_AS_TREE.matcher(name).matches()) {
						StrictXml.parse(in, entry.getName(), new DefaultHandler());
					}
					else {
						StrictXml.refuseDoctype(in, entry.getName());
					}
				}
			}
		}
	}

	@Override
	public Enumeration<? extends ZipArchiveEntry> getEntries() {
		return this.zip.getEntries();
	}

	@Override
	public ZipArchiveEntry getEntry(String path) {
		ZipArchiveEntry exact = this.zip.getEntry(path);
		return (exact != null) ? exact
				: Collections.list(this.zip.getEntries())
					.stream()
					.filter((entry) -> entry.getName().equalsIgnoreCase(path))
					.findFirst()
					.orElse(null);
	}

	@Override
	public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
		if (!this.zip.canReadEntryData(entry)) {
			throw new Refusal("workbook.damaged");
		}
		String name = entry.getName().toLowerCase(Locale.ROOT);
		long ratio = Math.max(WorkbookLimits.RATIO_FREE_BYTES, entry.getCompressedSize() * this.limits.ratio());
		long small = smallPart(name) ? this.limits.smallPartBytes() : Long.MAX_VALUE;
		InputStream in = this.zip.getInputStream(entry);
		return (small < ratio) ? guarded(in, entry, small, "workbook.part-too-big")
				: guarded(in, entry, ratio, "workbook.compression");
	}

	private InputStream guarded(InputStream in, ZipArchiveEntry entry, long limit, String key) {
		return new GuardedStream(in, entry.getName(), limit, key, this.limits, this.inflated::addAndGet);
	}

	/**
	 * Whether a part is read as a tree in memory; sheets and shared strings are read as a
	 * stream.
	 */
	private static boolean smallPart(String name) {
		List<String> streamed = List.of("sharedstrings", "worksheets/");
		return name.endsWith(".rels") || streamed.stream().noneMatch(name::contains);
	}

	@Override
	public void close() throws IOException {
		this.closed = true;
		this.zip.close();
	}

	@Override
	public boolean isClosed() {
		return this.closed;
	}

}
