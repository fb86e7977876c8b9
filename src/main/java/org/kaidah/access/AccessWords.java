package org.kaidah.access;

import java.util.Set;

import org.springframework.stereotype.Component;

/**
 * Who reads the page and what may be asked for, for templates: what would be refused is
 * not offered.
 */
@Component
public class AccessWords {

	private final CurrentActor current;

	private final Rights rights;

	AccessWords(CurrentActor current, Rights rights) {
		this.current = current;
		this.rights = rights;
	}

	/** Whoever reads the page, or {@code null} before the sign-in. */
	public Actor actor() {
		return this.current.find().orElse(null);
	}

	/**
	 * Whether the reader may ask for something, in one jurisdiction at least.
	 * @param address as its handler is mapped, such as {@code GET /evaluasi/{id}}
	 */
	public boolean to(String address) {
		return allowed(address, Set.of());
	}

	/** Whether the reader may ask for something of a jurisdiction. */
	public boolean to(String address, String jurisdiction) {
		return allowed(address, Set.of(jurisdiction));
	}

	private boolean allowed(String address, Set<String> where) {
		Right right = this.rights.named(address);
		return this.current.find().filter((actor) -> right.of(actor, where)).isPresent();
	}

}
