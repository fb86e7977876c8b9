package org.kaidah.personnel.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.kaidah.personnel.Dossier;

/**
 * Takes people block by block and encodes a block on all cores while the one before it is
 * being written, so that no more than two blocks are in memory.
 */
final class EncodedBlocks {

	private static final int BLOCK = 1_000;

	private final Iterator<Dossier> people;

	private CompletableFuture<List<EncodedPerson>> ahead;

	EncodedBlocks(Iterator<Dossier> people) {
		this.people = people;
		this.ahead = CompletableFuture.supplyAsync(this::encode);
	}

	/** The next block; empty at the end. */
	List<EncodedPerson> next() {
		try {
			List<EncodedPerson> block = this.ahead.join();
			if (!block.isEmpty()) {
				this.ahead = CompletableFuture.supplyAsync(this::encode);
			}
			return block;
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	private List<EncodedPerson> encode() {
		List<Dossier> block = new ArrayList<>(BLOCK);
		while (block.size() < BLOCK && this.people.hasNext()) {
			block.add(this.people.next());
		}
		return block.parallelStream().map(EncodedPerson::of).toList();
	}

}
