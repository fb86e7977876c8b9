package org.kaidah.decision.impact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.rulebook.PublishedEditions;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.text.RuleChange;
import org.kaidah.web.JobProgress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page that shows a comparison says of it. */
@Component
@EnableConfigurationProperties(SmallGroupSettings.class)
class ImpactViews {

	/** Who may see personal detail. */
	private static final List<Role> DETAIL = List.of(Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR);

	private final AssessImpact assess;

	private final ImpactRules rules;

	private final PublishedEditions editions;

	private final Drafts drafts;

	private final SmallGroupSettings small;

	ImpactViews(AssessImpact assess, ImpactRules rules, PublishedEditions editions, Drafts drafts,
			SmallGroupSettings small) {
		this.assess = assess;
		this.rules = rules;
		this.editions = editions;
		this.drafts = drafts;
		this.small = small;
	}

	/** Gives a page what it shows of a comparison. */
	void show(Actor actor, Impact impact, Model model) {
		model.addAttribute("impact", impact);
		model.addAttribute("job", progress(impact));
		model.addAttribute("base", this.editions.get(impact.base()));
		model.addAttribute("compared",
				(impact.draft() != null) ? this.drafts.find(impact.draft()).orElseThrow() : null);
		model.addAttribute("edition", this.editions.get(impact.edition()));
		model.addAttribute("upToDate", this.assess.upToDate(impact));
		if (impact.summary() != null) {
			model.addAttribute("shown", view(actor, impact));
			model.addAttribute("changes", changes(impact));
			model.addAttribute("least", this.small.smallestGroup());
		}
	}

	/** How far a comparison has come. */
	JobProgress progress(Impact impact) {
		int done = impact.state().ended() ? impact.people() : this.assess.done(impact.id());
		return new JobProgress("/dampak/" + impact.id() + "/kemajuan", !impact.state().ended(),
				"impact.state." + impact.state().name(), done, impact.people(), 0, impact.askedAt());
	}

	private ImpactView view(Actor actor, Impact impact) {
		boolean lists = DETAIL.stream().anyMatch((role) -> actor.may(role, impact.jurisdiction()));
		return ImpactView.of(impact.summary(), impact.target() != null, lists,
				lists ? SmallNumbers.NONE : new SmallNumbers(this.small.smallestGroup()));
	}

	/**
	 * The rules that the editions do not share, by code; none where they no longer read.
	 */
	private Map<String, RuleChange> changes(Impact impact) {
		Map<String, RuleChange> changes = new LinkedHashMap<>();
		try {
			List<RuleChange> all = new RuleChanges(this.rules.baseRules(impact), this.rules.rules(impact)).all();
			all.forEach((change) -> changes.put(change.code(), change));
		}
		catch (ImpactRefused ex) {
			changes.clear();
		}
		return changes;
	}

}
