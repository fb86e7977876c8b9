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

	private final boolean withTables;

	private boolean begun;

	private int added;

	private int changed;

	private int unchanged;

	StoreRun(JdbcTemplate jdbc, Posts posts, Clock clock, Change change, long revision, boolean withTables) {
		this.revisions = new RevisionTable(jdbc, clock);
		this.dossiers = new DossierTables(jdbc);
		this.tables = new PersonTables(jdbc);
		this.register = new RegisterTable(jdbc, posts);
		this.change = change;
		this.revision = revision;
		this.withTables = withTables;
	}

	Stored run(Iterator<Dossier> people, List<RegisteredPost> posts, StoreProgress progress) {
		EncodedBlocks blocks = new EncodedBlocks(people);
		List<EncodedPerson> block = blocks.next();
		while (!block.isEmpty()) {
			write(block);
			if (!progress.goesOn(this.added + this.changed + this.unchanged)) {
				throw new StoreCancelled();
			}
			block = blocks.next();
		}
		List<RegisteredPost> different = this.register.changed(posts);
		if (!different.isEmpty()) {
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
		begin();
		List<Dossier> people = different.stream().map(EncodedPerson::dossier).toList();
		List<String> known = people.stream().map(Dossier::nip).filter(hashes::containsKey).toList();
		this.changed += known.size();
		this.added += people.size() - known.size();
		this.dossiers.add(this.revision, different);
		if (this.withTables) {
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
