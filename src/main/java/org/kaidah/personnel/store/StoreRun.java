package org.kaidah.personnel.store;

import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.RegisteredPost;
import org.springframework.jdbc.core.JdbcTemplate;

/** One change, within its transaction. */
final class StoreRun {

	private final RevisionTable revisions;

	private final DossierTables dossiers;

	private final PersonTables tables;

	private final RegisterTable register;

	private final Change change;

	private final long revision;

	private final Extent extent;

	/** How much of a change is written. */
	enum Extent {

		/** Everything. */
		ALL,

		/** Dossiers without the tables that people search. */
		DOSSIERS,

		/** Nothing: it is only compared. */
		NONE

	}

	private boolean begun;

	private int added;

	private int changed;

	private int unchanged;

	StoreRun(JdbcTemplate jdbc, Posts posts, Clock clock, Change change, long revision, Extent extent) {
		this.revisions = new RevisionTable(jdbc, clock);
		this.dossiers = new DossierTables(jdbc);
		this.tables = new PersonTables(jdbc);
		this.register = new RegisterTable(jdbc, posts);
		this.change = change;
		this.revision = revision;
		this.extent = extent;
	}

	Stored run(Iterator<Dossier> people, List<RegisteredPost> posts, StoreProgress progress) {
		// before people bring the posts they hold along, so that these are counted too
		List<RegisteredPost> different = this.register.changed(posts);
		EncodedBlocks blocks = new EncodedBlocks(people);
		List<EncodedPerson> block = blocks.next();
		while (!block.isEmpty()) {
			write(block);
			if (!progress.goesOn(this.added + this.changed + this.unchanged)) {
				throw new StoreCancelled();
			}
			block = blocks.next();
		}
		if (!different.isEmpty() && this.extent == Extent.ALL) {
			begin();
			this.register.insert(different);
		}
		Stored stored = new Stored(this.begun ? this.revision : this.revision - 1, this.added, this.changed,
				this.unchanged, different.size());
		if (this.begun) {
			this.revisions.end(stored);
		}
		return stored;
	}

	private void write(List<EncodedPerson> block) {
		Map<String, String> hashes = this.dossiers
			.currentHashes(block.stream().map((one) -> one.dossier().nip()).toList());
		List<EncodedPerson> different = block.stream()
			.filter((one) -> !one.hash().equals(hashes.get(one.dossier().nip())))
			.toList();
		this.unchanged += block.size() - different.size();
		if (different.isEmpty()) {
			return;
		}
		List<Dossier> people = different.stream().map(EncodedPerson::dossier).toList();
		List<String> known = people.stream().map(Dossier::nip).filter(hashes::containsKey).toList();
		this.changed += known.size();
		this.added += people.size() - known.size();
		if (this.extent == Extent.NONE) {
			return;
		}
		begin();
		this.dossiers.add(this.revision, different);
		if (this.extent == Extent.ALL) {
			this.tables.write(people, known);
			this.register.write(people, known);
		}
	}

	private void begin() {
		if (!this.begun) {
			this.revisions.begin(this.revision, this.change);
			this.begun = true;
		}
	}

}
