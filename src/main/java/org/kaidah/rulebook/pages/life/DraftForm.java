package org.kaidah.rulebook.pages.life;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.kaidah.rulebook.EditionDetails;
import org.kaidah.rulebook.LegalBasis;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.web.FormProblem;

/**
 * What is said of a draft besides its rules, as it was typed.
 *
 * @param judul the title
 * @param alasan why the rules change
 * @param nomor kind, number and year of the regulation
 * @param tanggal the date it was given
 * @param tentang what it is about
 * @param tautan where it can be read
 * @param berlaku the first day in force
 * @param versi the version of the draft that was seen
 */
record DraftForm(String judul, String alasan, String nomor, String tanggal, String tentang, String tautan,
		String berlaku, Long versi) {

	DraftForm {
		judul = Objects.requireNonNullElse(judul, "").strip();
		alasan = Objects.requireNonNullElse(alasan, "").strip();
		nomor = Objects.requireNonNullElse(nomor, "").strip();
		tanggal = Objects.requireNonNullElse(tanggal, "").strip();
		tentang = Objects.requireNonNullElse(tentang, "").strip();
		tautan = Objects.requireNonNullElse(tautan, "").strip();
		berlaku = Objects.requireNonNullElse(berlaku, "").strip();
		versi = Objects.requireNonNullElse(versi, 0L);
	}

	static DraftForm of(Draft draft) {
		EditionDetails details = draft.details();
		LegalBasis basis = details.basis();
		return new DraftForm(details.title(), details.reason(), basis.number(), Objects.toString(basis.date(), ""),
				basis.title(), basis.link(), Objects.toString(details.effective(), ""), draft.version());
	}

	/** The same against another version. */
	DraftForm against(long version) {
		return new DraftForm(this.judul, this.alasan, this.nomor, this.tanggal, this.tentang, this.tautan, this.berlaku,
				version);
	}

	/** What is wrong with it; what is not known yet may be missing. */
	List<FormProblem> problems() {
		List<FormProblem> problems = new ArrayList<>();
		length(problems, "judul", this.judul, EditionDetails.LONGEST_TITLE);
		length(problems, "alasan", this.alasan, EditionDetails.LONGEST_REASON);
		length(problems, "nomor", this.nomor, LegalBasis.LONGEST_NUMBER);
		date(problems, "tanggal", this.tanggal);
		length(problems, "tentang", this.tentang, LegalBasis.LONGEST_TEXT);
		length(problems, "tautan", this.tautan, LegalBasis.LONGEST_TEXT);
		if (!LegalBasis.isLink(this.tautan)) {
			problems.add(new FormProblem("tautan", "draft.wrong.link"));
		}
		date(problems, "berlaku", this.berlaku);
		return problems;
	}

	/** What was said; only where nothing is wrong with it. */
	EditionDetails details() {
		return new EditionDetails(this.judul, this.alasan,
				new LegalBasis(this.nomor, day(this.tanggal), this.tentang, this.tautan), day(this.berlaku));
	}

	private static void length(List<FormProblem> problems, String field, String text, int longest) {
		boolean hidden = text.chars().anyMatch((each) -> Character.isISOControl(each) && "\n\r\t".indexOf(each) < 0);
		if (hidden || text.length() > longest) {
			problems.add(new FormProblem(field, "draft.wrong.text", longest));
		}
	}

	private static void date(List<FormProblem> problems, String field, String text) {
		try {
			day(text);
		}
		catch (DateTimeParseException ex) {
			problems.add(new FormProblem(field, "draft.wrong.date"));
		}
	}

	private static LocalDate day(String text) {
		return text.isEmpty() ? null : LocalDate.parse(text);
	}

}
