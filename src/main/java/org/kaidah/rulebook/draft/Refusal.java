package org.kaidah.rulebook.draft;

/** Why something cannot be done with a draft or jurisdiction: a fact with a name. */
public enum Refusal {

	/** There is no such draft. */
	UNKNOWN_DRAFT("rulebook.refused.unknown-draft", false),

	/** There is no such jurisdiction. */
	UNKNOWN_JURISDICTION("rulebook.refused.unknown-jurisdiction", false),

	/** There is no such edition. */
	UNKNOWN_EDITION("rulebook.refused.unknown-edition", false),

	/** There is no such comment. */
	UNKNOWN_COMMENT("rulebook.refused.unknown-comment", false),

	/** There is a jurisdiction with that code already. */
	JURISDICTION_EXISTS("rulebook.refused.jurisdiction-exists", false),

	/** The code is neither a variant's name nor one of the ministry's. */
	BAD_CODE("rulebook.refused.bad-code", false),

	/** A name, title, text or reason is missing or too long. */
	BAD_TEXT("rulebook.refused.bad-text", false),

	/** The role this needs is not held in the jurisdiction. */
	ROLE_MISSING("rulebook.refused.role-missing", true),

	/** Somebody else has changed the draft since it was read. */
	STALE_VERSION("rulebook.refused.stale-version", false),

	/** The draft stands where this cannot be done. */
	WRONG_STATE("rulebook.refused.wrong-state", false),

	/** Files that no draft may hold: the gate refuses them, or they exceed a limit. */
	FILES_REFUSED("rulebook.refused.files", true),

	/** Title, reason, legal basis or effective date are missing. */
	DETAILS_MISSING("rulebook.refused.details-missing", false),

	/** The effective date is not after that of the edition in force. */
	EFFECTIVE_TOO_EARLY("rulebook.refused.effective-too-early", false),

	/** The edition it stands on is not in force yet on its effective date. */
	PARENT_LATER("rulebook.refused.parent-later", false),

	/** The edition it stands on has been replaced before it came into force. */
	PARENT_REPLACED("rulebook.refused.parent-replaced", false),

	/** Exactly these rules have not passed the check. */
	NOT_CHECKED("rulebook.refused.not-checked", false),

	/** The check tells of what may be a mistake, and nobody says why it is none. */
	AMBER_REASON_MISSING("rulebook.refused.amber-reason", false),
	/** What is to be approved is not what was checked and submitted. */
	STALE_HASH("rulebook.refused.stale-hash", true),

	/** Who wrote a part of it cannot approve it. */
	SELF_APPROVAL("rulebook.refused.self-approval", true),

	/** Another edition has been approved since the draft was begun. */
	BASE_NOT_CURRENT("rulebook.refused.base-not-current", false),

	/** Something stands against the rules as an edition. */
	UNUSABLE("rulebook.refused.unusable", false),

	/** A conflict is left without a choice. */
	CONFLICT_OPEN("rulebook.refused.conflict-open", false),

	/** Too much waits for its turn already. */
	BUSY("rulebook.refused.busy", false),

	/** The archive is damaged, too big, or not what it says it is. */
	ARCHIVE_REFUSED("rulebook.refused.archive", true);

	private final String key;

	private final boolean audited;

	Refusal(String key, boolean audited) {
		this.key = key;
		this.audited = audited;
	}

	/** The message's key in {@code messages.properties}. */
	public String key() {
		return this.key;
	}

	/** Whether the attempt itself is worth telling an auditor. */
	boolean audited() {
		return this.audited;
	}

}
