package org.kaidah.rulebook.pages;

import org.kaidah.rulebook.Jurisdiction;

/** A jurisdiction as its form has it. */
record JurisdictionForm(String kode, String nama, String provinsi, String induk) {

	static final JurisdictionForm EMPTY = new JurisdictionForm("", "", "", Jurisdiction.NATIONAL);

	JurisdictionForm {
		kode = stripped(kode);
		nama = stripped(nama);
		provinsi = stripped(provinsi);
		induk = stripped(induk);
	}

	private static String stripped(String text) {
		return (text != null) ? text.strip() : "";
	}

	Jurisdiction jurisdiction() {
		return new Jurisdiction(this.kode, this.nama, this.provinsi.isEmpty() ? null : this.provinsi,
				this.induk.isEmpty() ? null : this.induk);
	}

}
