package org.kaidah.rulebook;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An edition of a jurisdiction's rules: adopted from the folder or approved; never
 * changed.
 *
 * @param id its number in the database
 * @param jurisdiction code of the jurisdiction
 * @param number counts the jurisdiction's editions from 1
 * @param hash its identity: SHA-256 over its own files and its parent's identity; an old
 * text approved again has its old hash
 * @param rulesHash the hash of all rules that apply under it, which decisions refer to
 * @param documentHash the hash of its own files
 * @param parent id of the exact edition it stands on, or {@code null} for the national
 * base
 * @param predecessor id of the edition before it, or {@code null} for the first
 * @param draft id of the draft it came from, or {@code null} where it was adopted
 * @param name what the jurisdiction called itself
 * @param details title, reason, legal basis and the first day it is in force
 * @param author who made it
 * @param approver who approved it, or {@code null} where it was adopted
 * @param submittedAt when it was handed in, or {@code null} where it was adopted
 * @param publishedAt when it was approved or adopted
 * @param replacedBy id of the edition that took its place before it came into force, or
 * {@code null}
 */
public record PublishedEdition(long id, String jurisdiction, int number, String hash, String rulesHash,
		String documentHash, Long parent, Long predecessor, Long draft, String name, Origin origin,
		EditionDetails details, String author, String approver, Instant submittedAt, Instant publishedAt,
		Long replacedBy) {

	/** The effective date of what was in force before anything was approved. */
	public static final LocalDate BEGINNING = LocalDate.of(1000, 1, 1);

	/** How it came to be. */
	public enum Origin {

		/** Found in the rules folder when Kaidah was first started. */
		ADOPTED,

		/** Approved by a second person. */
		APPROVED

	}

	/** The first day it is in force. */
	public LocalDate effective() {
		return this.details.effective();
	}

	/** Whether it has been in force as long as can be told. */
	public boolean sinceTheBeginning() {
		return effective().equals(BEGINNING);
	}

	/** Whether it counts: nothing took its place before it came into force. */
	public boolean counts() {
		return this.replacedBy == null;
	}

	/** Whether it is yet to come into force on a day. */
	public boolean scheduled(LocalDate today) {
		return counts() && effective().isAfter(today);
	}

}
