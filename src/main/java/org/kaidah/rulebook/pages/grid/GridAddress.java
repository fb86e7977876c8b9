package org.kaidah.rulebook.pages.grid;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.kaidah.rulebook.draft.Draft;
import org.springframework.web.util.UriUtils;

/**
 * Which grid is meant.
 *
 * @param nama the file's path
 * @param kisi the number of the grid in it
 * @param semua whether columns are shown that are the same in all rows
 * @param versi the draft's version that the form was made from
 * @param revisi the draft's revision that the form was made from
 */
record GridAddress(String nama, Integer kisi, Boolean semua, Long versi, Integer revisi) {

	GridAddress {
		nama = Objects.requireNonNullElse(nama, "");
		kisi = Objects.requireNonNullElse(kisi, 0);
		semua = Objects.requireNonNullElse(semua, false);
		versi = Objects.requireNonNullElse(versi, 0L);
		revisi = Objects.requireNonNullElse(revisi, 0);
	}

	/** Whether the form was made from a draft as it is now. */
	boolean isOf(Draft draft) {
		return this.versi == draft.version();
	}

	/** The same file, another grid. */
	GridAddress grid(int number) {
		return new GridAddress(this.nama, number, this.semua, this.versi, this.revisi);
	}

	/** The address of the page in a draft. */
	String of(long draft) {
		return "/draf/" + draft + "/kisi?nama=" + UriUtils.encode(this.nama, StandardCharsets.UTF_8) + "&kisi="
				+ this.kisi + (this.semua ? "&semua=true" : "");
	}

}
