package org.kaidah.access;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells where a request belongs. Each room has a bean for what its addresses name, such
 * as the number of a run.
 */
public interface Place {

	/**
	 * The codes of the jurisdictions where a role counts for the request: to hold it in
	 * one of them suffices. Empty where the address names nothing that exists, which is
	 * then the handler's to say.
	 * @param variables the variables of the address
	 */
	Set<String> jurisdictions(Map<String, String> variables, HttpServletRequest request);

}
