package org.kaidah.personnel.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * The structural posts of the regency: each exists once and is held by at most one
 * person.
 */
final class Formation {

	private final List<Office> offices = Lines.of("opd.txt")
		.stream()
		.map((columns) -> new Office(columns.get(0), columns.get(1), columns.get(2), columns.get(3),
				Lines.parts(columns.get(4))))
		.toList();

	private final List<Seat> seats = new ArrayList<>();

	Formation() {
		this.offices.forEach(this::addSeats);
	}

	List<Office> offices() {
		return this.offices;
	}

	Office office(String kode) {
		return this.offices.get(Integer.parseInt(kode) - 1);
	}

	/** All structural posts in the order of organisations. */
	List<Seat> seats() {
		return List.copyOf(this.seats);
	}

	private void addSeats(Office office) {
		switch (office.bentuk()) {
			case "SETDA" -> addSecretariat(office);
			case "KECAMATAN" -> addDistrict(office);
			default -> addAgency(office);
		}
	}

	private void addSecretariat(Office office) {
		add(office, "Sekretaris Daerah", "II.a", office.nama(), office.rumpun());
		for (String area : List.of("Pemerintahan dan Kesejahteraan Rakyat", "Perekonomian dan Pembangunan",
				"Administrasi Umum")) {
			add(office, "Asisten " + area, "II.b", office.nama(), office.rumpun());
		}
		for (String area : List.of("Pemerintahan dan Hukum", "Ekonomi dan Keuangan", "Kemasyarakatan")) {
			add(office, "Staf Ahli Bupati Bidang " + area, "II.b", office.nama(), office.rumpun());
		}
		for (String bagian : office.bidang()) {
			String unit = office.unitName(bagian);
			String rumpun = bagian.equals("Hukum") ? "HUKUM DAN KETERTIBAN" : office.rumpun();
			add(office, "Kepala " + unit, "III.a", unit, rumpun);
			add(office, "Kepala Subbagian Tata Usaha " + unit, "IV.a", unit, "TATA USAHA");
		}
	}

	private void addDistrict(Office office) {
		String place = office.nama().substring("Kecamatan ".length());
		add(office, "Camat " + place, "III.a", office.nama(), office.rumpun());
		add(office, "Sekretaris " + office.nama(), "III.b", office.nama(), office.rumpun());
		add(office, "Kepala Subbagian Umum dan Keuangan " + office.nama(), "IV.b", office.nama(), "TATA USAHA");
		for (String seksi : office.bidang()) {
			add(office, "Kepala Seksi " + seksi + ' ' + office.nama(), "IV.a", office.unitName(seksi), office.rumpun());
		}
	}

	private void addAgency(Office office) {
		add(office, head(office), "II.b", office.nama(), office.rumpun());
		if (!office.bentuk().equals("SETWAN")) {
			add(office, "Sekretaris " + office.nama(), "III.a", "Sekretariat " + office.nama(), office.rumpun());
		}
		for (String subbagian : List.of("Umum dan Kepegawaian", "Keuangan")) {
			add(office, "Kepala Subbagian " + subbagian + ' ' + office.nama(), "IV.a", "Subbagian " + subbagian,
					subbagian.equals("Keuangan") ? "KEUANGAN" : "TATA USAHA");
		}
		for (int i = 0; i < office.bidang().size(); i++) {
			String unit = office.unitName(office.bidang().get(i));
			boolean inspector = office.bentuk().equals("INSPEKTORAT");
			add(office, inspector ? "Inspektur Pembantu " + office.bidang().get(i) : "Kepala " + unit,
					inspector ? "III.a" : "III.b", unit, office.rumpun());
			if (i % 2 == 0) {
				add(office, "Kepala Seksi Pelayanan pada " + unit, "IV.a", unit, office.rumpun());
			}
		}
	}

	private static String head(Office office) {
		return switch (office.bentuk()) {
			case "SETWAN" -> "Sekretaris DPRD";
			case "INSPEKTORAT" -> "Inspektur Daerah";
			case "RSUD" -> "Direktur " + office.nama();
			default -> "Kepala " + office.nama();
		};
	}

	private void add(Office office, String nama, String eselon, String unor, String rumpun) {
		String jenjang = eselon.startsWith("III") ? "ADMINISTRATOR"
				: eselon.startsWith("II.") ? "JPT PRATAMA" : "PENGAWAS";
		this.seats.add(new Seat(nama, "STRUKTURAL", jenjang, eselon, unor, office, rumpun));
	}

}
