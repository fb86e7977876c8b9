package org.kaidah.decision.impact;

import java.time.LocalDate;
import java.util.List;

import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.draft.Office;
import org.kaidah.rulebook.draft.OpenDraft;
import org.kaidah.rulebook.draft.SaveDraft;
import org.springframework.context.ApplicationContext;

/**
 * A draft of the national rules with fewer points for an appraisal, and whom it moves.
 */
public final class ImpactToSee {

	private ImpactToSee() {
	}

	/** Writes it, has it compared, and tells the addresses of its pages. */
	public static List<String> in(ApplicationContext application, LocalDate asOf) throws Exception {
		Draft opened = application.getBean(OpenDraft.class).fromNewest(Office.SRI, "nasional");
		RuleDocument document = application.getBean(Drafts.class).document(opened);
		Draft draft = application.getBean(SaveDraft.class)
			.save(Office.SRI, opened.id(), opened.version(),
					document.with("kinerja/skp.drl",
							document.text("kinerja/skp.drl").replace("\"skp\", 80)", "\"skp\", 41)")),
					Office.details(asOf));
		AssessImpact assess = application.getBean(AssessImpact.class);
		Impact impact = EndedImpact.of(assess, assess.ask(Office.SRI, draft, asOf, "JPT PRATAMA"));
		return List.of("/draf/" + draft.id() + "/dampak", "/dampak/" + impact.id(), moved(impact),
				"/dampak/" + impact.id() + "/pegawai?nip=198", "/aturan/nasional/dampak");
	}

	/** The people behind the first cell of the comparison that is not on the diagonal. */
	private static String moved(Impact impact) {
		return impact.summary()
			.whole()
			.transitions()
			.stream()
			.filter(Figures.Transition::moves)
			.map((move) -> "/dampak/" + impact.id() + "/orang?dari=" + move.from() + "&ke=" + move.to())
			.findFirst()
			.orElseThrow();
	}

}
