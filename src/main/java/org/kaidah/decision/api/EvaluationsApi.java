package org.kaidah.decision.api;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Valid;
import org.kaidah.access.Actor;
import org.kaidah.access.Allowed;
import org.kaidah.access.Role;
import org.kaidah.access.TokenScope;
import org.kaidah.decision.RunRefused;
import org.kaidah.decision.StartRun;
import org.kaidah.decision.TalentResult;
import org.kaidah.engine.Decision;
import org.kaidah.engine.Edition;
import org.kaidah.engine.Evaluator;
import org.kaidah.engine.UnusableRules;
import org.kaidah.rulebook.FactsText;
import org.kaidah.rulebook.StoredEdition;
import org.kaidah.rulebook.Editions;
import org.kaidah.rulebook.UnusableFacts;
import org.kaidah.vocabulary.Fakta;
import org.kaidah.vocabulary.Pegawai;
import org.kaidah.vocabulary.Sasaran;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Evaluates posted facts; nothing is stored. */
@RestController
@RequestMapping("/api/v1/evaluations")
class EvaluationsApi {

	private final StartRun runs;

	private final Editions editions;

	EvaluationsApi(StartRun runs, Editions editions) {
		this.runs = runs;
		this.editions = editions;
	}

	@PostMapping
	@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR }, token = TokenScope.EVALUATE)
	DecisionView evaluate(Actor actor, @Valid @RequestBody EvaluationRequest request)
			throws RunRefused, UnusableRules, UnusableFacts {
		actor.mustHold(request.jurisdiction(), Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR);
		StoredEdition stored = this.editions.rules(this.runs.edition(request.jurisdiction(), request.asOf()));
		String target = StartRun.target(stored, request.target());
		List<Fakta> facts = new ArrayList<>(FactsText.facts("facts", request.facts().toString(), request.asOf()));
		if (target != null) {
			facts.add(new Sasaran(target));
		}
		Edition edition = this.editions.compiled(stored.hash());
		Decision decision = Evaluator.evaluate(edition, facts, request.asOf());
		return DecisionView.of(stored.hash(), decision, TalentResult.of(nip(facts), decision, target != null));
	}

	/** Posted facts need not name anybody. */
	private static String nip(List<Fakta> facts) {
		return facts.stream().filter(Pegawai.class::isInstance).map(Fakta::id).findFirst().orElse("");
	}

}
