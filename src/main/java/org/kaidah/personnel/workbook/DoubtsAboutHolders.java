package org.kaidah.personnel.workbook;

import java.util.List;

import org.kaidah.personnel.Spaces;

/**
 * Holds the post register against {@code data_utama}. A post whose holder cannot be found
 * stays a post that is held: it must never turn up as vacant.
 */
final class DoubtsAboutHolders {

	private final People people;

	DoubtsAboutHolders(People people) {
		this.people = people;
	}

	List<Finding> about(Row post) {
		String nip = post.text("pemangkuNip");
		if (nip == null) {
			return List.of();
		}
		Row holder = this.people.person(nip);
		if (holder == null) {
			Remark why = this.people.whyAbsent(nip);
			return List
				.of(Finding.of("pemangkuNip", new Remark(why.key().replace(".person-", ".holder-"), why.arguments())));
		}
		String held = holder.text("jabatanNama");
		String named = post.text("nama");
		return Spaces.folded(held).equals(Spaces.folded(named)) ? List.of() : List.of(Finding.of("pemangkuNip",
				"holder-of-another-post", nip, Spaces.shortened(held), Spaces.shortened(named)));
	}

}
