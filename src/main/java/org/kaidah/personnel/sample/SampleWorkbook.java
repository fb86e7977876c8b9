package org.kaidah.personnel.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.Workbook;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.JobFamily;
import org.kaidah.personnel.RegisteredPost;

/**
 * A workbook of a sample regency in the sheets and columns of the data dictionary. Each
 * sheet is one pass over the people, so that memory does not grow with their number; with
 * the same regency the same cells are written.
 */
public final class SampleWorkbook {

	private final SampleRegency regency;

	private final int count;

	private final Defects defects;

	/**
	 * @param count how many people
	 */
	public SampleWorkbook(SampleRegency regency, int count) {
		this(regency, count, Defects.none());
	}

	private SampleWorkbook(SampleRegency regency, int count, Defects defects) {
		this.regency = regency;
		this.count = count;
		this.defects = defects;
	}

	/** The same workbook with some rows more that are wrong on purpose. */
	public SampleWorkbook withDefects() {
		return new SampleWorkbook(this.regency, this.count,
				Defects.ofEveryKind((number) -> this.regency.person(this.count + number).nip()));
	}

	/**
	 * Writes the workbook.
	 * @param out where to, left open
	 * @throws IOException if it cannot be written
	 */
	public void writeTo(OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "Kaidah", "1.0");
		writeReadMe(workbook);
		SiasnSheets.all().forEach((sheet) -> writePeople(workbook, sheet));
		RegencySheets.all().forEach((sheet) -> writePeople(workbook, sheet));
		writePosts(workbook);
		writeReferences(workbook);
		workbook.finish();
	}

	private void writeReadMe(Workbook workbook) {
		try (Pen pen = new Pen(workbook, "BACA_SAYA", true, List.of("DATA FIKTIF KABUPATEN ARUNIKA"))) {
			pen.write(
					List.of("Semua orang, NIP, jabatan, sekolah, dan nomor keputusan dalam buku kerja ini rekaan mesin."
							+ " Kesamaan dengan orang atau instansi nyata tidak disengaja."));
			pen.write(List.of("Angka 9xx di akhir NIP menandai NIP yang tidak dimiliki siapa pun."));
			pen.write(List.of("Keadaan data: " + this.regency.asOf() + ". Lembar ini bukan data."));
			this.defects.descriptions()
				.forEach((text) -> pen.write(List.of("Cacat yang disengaja di akhir lembar " + text)));
		}
	}

	private <T> void writePeople(Workbook workbook, PeopleSheet<T> sheet) {
		List<String> header = this.defects.header(sheet.name(), sheet.header());
		try (Pen pen = new Pen(workbook, sheet.name(), sheet.textDates(), header)) {
			this.regency.people(this.count).forEach((dossier) -> sheet.cells(dossier).forEach(pen::write));
			// a defective master row is somebody who is not there yet, so that no sound
			// person is lost
			boolean master = sheet.name().equals("data_utama");
			this.defects
				.rows(sheet.name(), header, (number) -> firstRow(sheet::cells, master ? this.count + number : 0))
				.forEach(pen::write);
		}
	}

	/** The first row that somebody from this number on has in a sheet. */
	private List<Object> firstRow(Function<Dossier, List<List<Object>>> cells, int number) {
		return IntStream.iterate(number, (i) -> i + 1)
			.mapToObj((i) -> cells.apply(this.regency.person(i)))
			.filter((rows) -> !rows.isEmpty())
			.findFirst()
			.orElseThrow()
			.get(0);
	}

	private void writePosts(Workbook workbook) {
		Set<String> held = new TreeSet<>();
		List<String> header = this.defects.header(PostSheet.NAME, PostSheet.header());
		try (Pen pen = new Pen(workbook, PostSheet.NAME, false, header)) {
			this.regency.people(this.count).map(Dossier::registeredPosts).forEach((posts) -> posts.forEach((post) -> {
				pen.write(PostSheet.cells(post));
				if (post.jenis().equals("STRUKTURAL")) {
					held.add(place(post));
				}
			}));
			this.regency.postsThatMayBeVacant()
				.stream()
				.filter((post) -> !held.contains(place(post)))
				.forEach((post) -> pen.write(PostSheet.cells(post)));
			this.defects.rows(PostSheet.NAME, header, (number) -> firstRow(PostSheet::cells, 0)).forEach(pen::write);
		}
	}

	private static String place(RegisteredPost post) {
		return post.unorIndukNama() + '/' + post.nama();
	}

	private void writeReferences(Workbook workbook) {
		try (Pen pen = new Pen(workbook, "ref_pendidikan", false, List.of("pendidikanNama", "tingkat", "bidangIlmu"))) {
			for (Study study : this.regency.studies()) {
				pen.write(List.of(study.pendidikanNama(), study.tingkat(), study.bidangIlmu()));
			}
		}
		try (Pen pen = new Pen(workbook, "ref_rumpun", false, List.of("rumpun", "bidangIlmu"))) {
			for (JobFamily family : this.regency.jobFamilies()) {
				family.bidangIlmu().forEach((field) -> pen.write(List.of(family.rumpun(), field)));
			}
		}
	}

}
