package org.kaidah;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who evaluates people as of a day before a regulation and as of one after it.
 */
record TalentManager(Visitor manager) {

	private static final String LEVEL = "JPT PRATAMA";

	private static final double OLD_CUT = 80;

	private static final double NEW_CUT = 85;

	/** Columns of the list of people. */
	private static final int PERSON = 0;

	private static final int POTENTIAL = 4;

	private static final int BOX = 6;

	void evaluate() {
		run("2026-07-19");
		this.manager.sees("Nasional, Edisi 1");
		this.manager.follow("Lihat daftar pegawai");
		List<List<String>> before = this.manager.rows("table.results");
		run("2026-07-20");
		this.manager.sees(RegulationAuthor.REGION + ", Edisi 1");
		this.manager.follow("Lihat daftar pegawai");
		List<List<String>> after = this.manager.rows("table.results");
		assertThat(after).hasSameSizeAs(before).hasSize(JourneyPeople.PEOPLE);
		List<String> moved = before.stream().filter(TalentManager::between).findFirst().orElseThrow();
		List<String> now = after.stream()
			.filter((row) -> row.get(PERSON).equals(moved.get(PERSON)))
			.findFirst()
			.orElseThrow();
		assertThat(now.get(POTENTIAL)).isEqualTo(moved.get(POTENTIAL));
		assertThat(now.get(BOX)).isNotEqualTo(moved.get(BOX));
		this.manager.follow(moved.get(PERSON).lines().findFirst().orElseThrow());
		this.manager.sees("Kotak " + now.get(BOX));
		this.manager.sees("menengah: 60 sampai di bawah 85");
		this.manager.sees("golongan paling rendah IV/b");
		this.manager.sees("Kehadiran");
		this.manager.main().locator(".scales").getByText("POT-TKT-2").click();
		this.manager.sees("nilai < 85");
	}

	private void run(String asOf) {
		this.manager.section("Evaluasi");
		this.manager.follow("Evaluasi baru");
		this.manager.choose("Wilayah", "99.01");
		this.manager.fill("Tanggal acuan", asOf);
		this.manager.choose("Jenjang sasaran promosi (boleh kosong)", LEVEL);
		this.manager.press("Mulai evaluasi");
		this.manager.awaits("Lihat daftar pegawai");
	}

	/** Whether somebody's potential was high and is not any more. */
	private static boolean between(List<String> row) {
		String value = row.get(POTENTIAL).replace(',', '.');
		return value.matches("[\\d.]+") && Double.parseDouble(value) >= OLD_CUT && Double.parseDouble(value) < NEW_CUT;
	}

}
