package org.kaidah.access;

import java.util.Map;

/** The jurisdictions in which a role can be given. */
public interface KnownJurisdictions {

	/** Their names by code, in the order in which they are offered. */
	Map<String, String> names();

}
