package org.kaidah.rulebook;

import java.util.List;
import java.util.Map;

/** Where a rule book gets its texts from. */
interface RuleTexts {

	/** The codes of the jurisdictions, parents before those that stand on them. */
	List<String> codes();

	/** A jurisdiction's own files; {@code null} for a code that is not there. */
	JurisdictionSource source(String code);

	/**
	 * The example people that scenarios vary, as text by file; empty where there are
	 * none.
	 */
	Map<String, String> examples();

}
