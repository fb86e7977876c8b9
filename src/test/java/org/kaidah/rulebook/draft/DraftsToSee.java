package org.kaidah.rulebook.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.kaidah.rulebook.Jurisdiction;
import org.kaidah.rulebook.LittleRules;
import org.kaidah.rulebook.PublishedEdition;

/**
 * Drafts in every state over the rules that are shipped, for pages to be looked at.
 *
 * @param begun one that nobody has written at
 * @param failed one with mistakes, after its check
 * @param submitted one that waits for its approver, with warnings and a remark
 * @param late one that must follow a newer edition, with a conflict
 * @param approved one that has become an edition
 * @param discarded one that was given up
 */
public record DraftsToSee(Draft begun, Draft failed, Draft submitted, Draft late, Draft approved, Draft discarded) {

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
		return new DraftsToSee(begun, failed, submitted, late, first, discarded);
	}

	/** The addresses of their pages. */
	public List<String> addresses() {
		List<String> addresses = new ArrayList<>(List.of("/draf", "/draf?keadaan=APPROVED", "/draf?keadaan=RETURNED"));
		for (Draft draft : List.of(this.begun, this.failed, this.submitted, this.late, this.approved)) {
			addresses.add("/draf/" + draft.id());
			addresses.add("/draf/" + draft.id() + "/periksa");
		}
		String waiting = "/draf/" + this.submitted.id();
		addresses.addAll(List.of(waiting + "/tinjau", waiting + "/tinjau?berkas=" + LittleRules.FILE + "&baris=13",
				waiting + "/setujui", waiting + "/riwayat", "/draf/" + this.approved.id() + "/setujui",
				"/draf/" + this.late.id() + "/dasar", "/draf/" + this.late.id() + "/buang",
				"/draf/" + this.late.id() + "/riwayat", "/draf/" + this.discarded.id() + "/buang"));
		return addresses;
	}

	private static String own(int points) {
		return LittleRules.file(LittleRules.rule("KIN-UJI-1", "BAIK", points),
				LittleRules.rule("KIN-UJI-2", "SANGAT BAIK", 20));
	}

}
