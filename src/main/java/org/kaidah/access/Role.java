package org.kaidah.access;

/** What somebody comes to do (design, section 1). */
public enum Role {

	/** Writes rules and hands them in for approval. */
	PENYUSUN,

	/** Approves what somebody else handed in, or returns it with a reason. */
	PENYETUJU,

	/** Brings in data and runs evaluations. */
	PENGELOLA,

	/** Reads everything, changes nothing. */
	AUDITOR,

	/** Reads results. */
	PIMPINAN,

	/** Keeps accounts; sees no personal data. */
	ADMIN

}
