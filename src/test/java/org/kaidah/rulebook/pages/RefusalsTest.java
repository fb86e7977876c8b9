package org.kaidah.rulebook.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaidah.access.Role;
import org.kaidah.engine.language.Problem;
import org.kaidah.engine.language.Span;
import org.kaidah.rulebook.draft.DraftRefused;
import org.kaidah.rulebook.draft.DraftState;
import org.kaidah.rulebook.draft.Refusal;
import org.kaidah.rulebook.draft.RulebookTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** A refusal in the reader's words. */
@RulebookTest
class RefusalsTest {

	@Autowired
	private Refusals refusals;

	@BeforeEach
	void readIndonesian() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("id"));
	}

	@AfterEach
	void forget() {
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void hasWordsForEveryStateAndRole() {
		for (DraftState state : DraftState.values()) {
			assertThat(message(Refusal.WRONG_STATE, 1234L, state.name())).startsWith("Ini tidak dapat dilakukan")
				.contains("draf 1234")
				.doesNotContain(state.name());
		}
		for (Role role : Role.values()) {
			assertThat(message(Refusal.ROLE_MISSING, role.name(), "35.10")).contains("wilayah 35.10")
				.doesNotContain(role.name());
		}
	}

	@Test
	void writesDatesAndFiguresAsPagesDo() {
		assertThat(message(Refusal.PARENT_LATER, 7L, LocalDate.of(2026, 7, 1))).contains("1 Juli 2026");
		assertThat(message(Refusal.BAD_TEXT, 2000)).contains("2.000 huruf");
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(message(Refusal.PARENT_LATER, 7L, LocalDate.of(2026, 7, 1))).contains("1 July 2026");
	}

	@Test
	void saysWhatIsWrongWithWhichFileAndWhere() {
		List<Problem> problems = List.of(
				Problem.error("kinerja/skp.drl", new Span(12, 5, 0, 1), "KIN-SKP-2", "rule.code-form", "x"),
				Problem.error("wilayah.yaml", null, null, "folder.not-utf8"),
				Problem.error("", null, null, "rulebook.archive.damaged"));

		DraftRefused refused = new DraftRefused(Refusal.ARCHIVE_REFUSED, problems);

		assertThat(this.refusals.message(refused)).isEqualTo("Zip ditolak: 3 kesalahan.");
		assertThat(this.refusals.lines(refused)).extracting(Refusals.Line::place)
			.containsExactly("kinerja/skp.drl, baris 12, kolom 5", "wilayah.yaml", "");
		assertThat(this.refusals.lines(refused).get(2).text()).isEqualTo("Berkas zip ini rusak atau bukan zip.");
	}

	@Test
	void tellsWhatIsNotThereFromWhatIsNotAllowedAndWhatIsNotNow() {
		assertThat(Refusals.status(new DraftRefused(Refusal.UNKNOWN_DRAFT, 7L))).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(Refusals.status(new DraftRefused(Refusal.SELF_APPROVAL, 7L))).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(Refusals.status(new DraftRefused(Refusal.STALE_VERSION, 7L))).isEqualTo(HttpStatus.CONFLICT);
		assertThat(Refusals.status(new DraftRefused(Refusal.BAD_TEXT, 7))).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String message(Refusal refusal, Object... arguments) {
		return this.refusals.message(new DraftRefused(refusal, arguments));
	}

}
