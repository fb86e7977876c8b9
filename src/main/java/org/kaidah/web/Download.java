package org.kaidah.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** An answer that a browser keeps as a file. */
public final class Download {

	private Download() {
	}

	/**
	 * Begins a file of comma-separated values, in UTF-8.
	 * @throws IOException if the answer cannot be written
	 */
	public static PrintWriter csv(HttpServletResponse response, String fileName) throws IOException {
		response.setContentType("text/csv");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(fileName).build().toString());
		return response.getWriter();
	}

}
