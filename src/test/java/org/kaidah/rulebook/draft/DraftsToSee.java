package org.kaidah.rulebook.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.PublishedEdition;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Drafts in every state over the rules that are shipped, for pages to be looked at.
 *
 * @param begun one that nobody has written at
 * @param failed one with mistakes, after its check
 * @param submitted one that waits for its approver, with warnings and a remark
 * @param late one that must follow a newer edition, with a conflict
 * @param approved one that has become an edition
 * @param discarded one that was given up
 * @param weak one whose scenarios leave some of its rules unguarded
 * @param defective one with a defect that a person shows
 * @param proposal the page of scenarios that are proposed for the weak one
 */
public record DraftsToSee(Draft begun, Draft failed, Draft submitted, Draft late, Draft approved, Draft discarded,
		Draft weak, Draft defective, String proposal) {

	/** Has them written. */
	public static DraftsToSee of(Office office, Comments comments, DiscardDraft discard) throws Exception {
		LocalDate today = LocalDate.now();
		Draft begun = office.region(Jurisdiction.NATIONAL);
		Draft failed = office.checked(office.saved(office.region(Jurisdiction.NATIONAL),
				LittleRules.file(Office.replacement(85), "rule \"Tanpa kode\" when then end"), today));
		Draft submitted = office.submitted(office.saved(office.region(Jurisdiction.NATIONAL), own(12), today));
		comments.write(Office.RATNA, submitted.id(), LittleRules.FILE, 12, "Mengapa 12? Pasal berapa?");
		Draft first = office.region(Jurisdiction.NATIONAL);
		PublishedEdition edition = office.approved(office.saved(first, own(5), today.minusDays(9)));
		Draft late = office.saved(office.open.fromNewest(Office.BUDI, edition.jurisdiction()), own(7), today);
		office.approved(
				office.saved(office.open.fromNewest(Office.SRI, edition.jurisdiction()), own(6), today.minusDays(1)));
		Draft given = office.region(Jurisdiction.NATIONAL);
		Draft discarded = discard.discard(Office.SRI, given.id(), given.version());
		Draft weak = office.checked(scenarios(office, own(4)));
		Draft defective = office.checked(scenarios(office,
				LittleRules.file(LittleRules.rule("KIN-UJI-1", "BAIK", 4), LittleRules.rule("KIN-UJI-2", "BAIK", 4))
					.replace("Poin(\"KIN-UJI-2\", 4)", "Poin(\"KIN-UJI-1\", 9)")));
		return new DraftsToSee(begun, failed, submitted, late, first, discarded, weak, defective,
				proposal(office, weak));
	}

	/** The addresses of their pages. */
	public List<String> addresses() {
		List<String> addresses = new ArrayList<>(List.of("/draf", "/draf?keadaan=APPROVED", "/draf?keadaan=RETURNED"));
		for (Draft draft : List.of(this.begun, this.failed, this.submitted, this.late, this.approved, this.weak,
				this.defective)) {
			addresses.add("/draf/" + draft.id());
			addresses.add("/draf/" + draft.id() + "/periksa");
		}
		String waiting = "/draf/" + this.submitted.id();
		addresses.addAll(List.of(waiting + "/tinjau", waiting + "/tinjau?jawaban=ya",
				waiting + "/tinjau?berkas=" + LittleRules.FILE + "&baris=13", waiting + "/setujui",
				waiting + "/riwayat", "/draf/" + this.approved.id() + "/setujui", "/draf/" + this.late.id() + "/dasar",
				"/draf/" + this.late.id() + "/buang", "/draf/" + this.late.id() + "/riwayat",
				"/draf/" + this.discarded.id() + "/buang", this.proposal));
		return addresses;
	}

	private static Draft scenarios(Office office, String rules) throws Exception {
		Draft saved = office.saved(office.region(Jurisdiction.NATIONAL), rules, LocalDate.now());
		return office.save.save(Office.SRI, saved.id(), saved.version(),
				office.drafts.document(saved)
					.with("kinerja/skenario.yaml",
							LittleRules.scenarios(4)
								.replace("KIN-SKP", "KIN-UJI")
								.replace("    diam: [KIN-UJI-1]\n", "")
								.replace("KIN-UJI-2", "KIN-UJI-1")),
				saved.details());
	}

	/** The page of the scenarios proposed for the first change that none notices. */
	private static String proposal(Office office, Draft weak) {
		MeasuredStrength.Unguarded change = office.checks.current(weak)
			.orElseThrow()
			.details()
			.strength()
			.unguarded()
			.get(0);
		return UriComponentsBuilder.fromPath("/draf/" + weak.id() + "/skenario/usulan")
			.queryParam("aturan", change.code())
			.queryParam("baris", change.line())
			.queryParam("kolom", change.column())
			.queryParam("semula", "{was}")
			.queryParam("menjadi", "{becomes}")
			.queryParam("letak", LittleRules.FILE)
			.encode()
			.buildAndExpand(change.was(), change.becomes())
			.toUriString();
	}

	private static String own(int points) {
		return LittleRules.file(LittleRules.rule("KIN-UJI-1", "BAIK", points),
				LittleRules.rule("KIN-UJI-2", "SANGAT BAIK", 20));
	}

}
