package org.kaidah.access.signin;

import jakarta.servlet.http.HttpServletRequest;

/** Requests by which a page renews a part of itself. */
final class PartOfPage {

	private PartOfPage() {
	}

	static boolean asked(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null;
	}

}
