package org.kaidah.rulebook.pages.life;

import java.util.List;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.rulebook.draft.CheckDraft;
import org.kaidah.rulebook.draft.CheckPart;
import org.kaidah.rulebook.draft.CheckParts;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.DraftCheck;
import org.kaidah.rulebook.draft.DraftChecks;
import org.kaidah.rulebook.draft.ImpactFigures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The six parts of a draft's check as a page shows them: those of the rules as they are
 * now, and, where there are none, those of the revision that was looked at last, marked
 * as such.
 */
@Component
class PartsInView {

	private final DraftChecks checks;

	private final CheckDraft check;

	private final ObjectProvider<ImpactFigures> impact;

	PartsInView(DraftChecks checks, CheckDraft check, ObjectProvider<ImpactFigures> impact) {
		this.checks = checks;
		this.check = check;
		this.impact = impact;
	}

	/**
	 * Puts into the model: {@code check}, of the rules as they are, or nothing;
	 * {@code shown}, the check that the parts tell of, or nothing; {@code impact}, of the
	 * rules as they are, or nothing; {@code parts}; {@code current}, how many of them say
	 * how the draft stands now; and {@code older}, the revision the others tell of, or
	 * nothing.
	 * @return the check that the parts tell of, or {@code null}
	 */
	DraftCheck show(Draft draft, Model model) {
		DraftCheck now = this.checks.current(draft).orElse(null);
		boolean running = now != null && !now.state().ended();
		DraftCheck shown = running ? now : this.checks.latest(draft).orElse(now);
		ImpactFigures.Found moved = impact(draft.text().hash());
		List<CheckPart> parts = parts(draft, shown, moved);
		model.addAttribute("check", now);
		model.addAttribute("shown", shown);
		model.addAttribute("impact", moved);
		model.addAttribute("parts", parts);
		model.addAttribute("current", (int) parts.stream().filter(CheckPart::current).count());
		model.addAttribute("older",
				parts.stream().map(CheckPart::older).filter((each) -> each != null).findFirst().orElse(null));
		return shown;
	}

	/** Whether somebody may have a draft checked. */
	static boolean mayCheck(Actor actor, Draft draft) {
		return draft.state().open()
				&& (actor.may(Role.PENYUSUN, draft.jurisdiction()) || actor.may(Role.PENYETUJU, draft.jurisdiction()));
	}

	private List<CheckPart> parts(Draft draft, DraftCheck shown, ImpactFigures.Found moved) {
		CheckDraft.Progress progress = (shown != null)
				? this.check.progress(shown.id()).orElse(CheckDraft.Progress.NONE) : CheckDraft.Progress.NONE;
		if (shown == null || shown.hash().equals(draft.text().hash())) {
			return CheckParts.of(shown, progress, moved);
		}
		return CheckParts.of(shown, progress, (moved != null) ? moved : impact(shown.hash()))
			.stream()
			.map((part) -> (part.kind() == CheckPart.Kind.IMPACT && (moved != null || part.at() == null)) ? part
					: part.of(shown.revision()))
			.toList();
	}

	private ImpactFigures.Found impact(String hash) {
		return this.impact.stream().flatMap((figures) -> figures.of(hash).stream()).findFirst().orElse(null);
	}

}
