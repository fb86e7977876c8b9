package org.kaidah.rulebook.draft;

/** How a draft came to be. */
public enum DraftOrigin {

	/** Begun by an author from the newest edition, or for a new jurisdiction. */
	AUTHOR,

	/** Begun by an author from the text of an old edition. */
	OLD_TEXT,

	/** Found in the rules folder, which differs from what was approved. */
	FOLDER,

	/** Brought in as an archive. */
	IMPORT,

	/** Prepared because the jurisdiction that this one stands on has a new edition. */
	PARENT

}
