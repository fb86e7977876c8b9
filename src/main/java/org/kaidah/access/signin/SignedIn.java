package org.kaidah.access.signin;

import java.time.Instant;

/**
 * What a session keeps of whoever signed in: nothing about what may be done, which is
 * read anew for every request.
 */
interface SignedIn {

	/** The account's name. */
	String account();

	/** When that was. */
	Instant since();

}
