package org.kaidah.web;

import java.io.IOException;
import java.io.OutputStream;
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
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		begin(response, "text/csv", fileName);
		return response.getWriter();
	}

	/**
	 * Begins a file of bytes.
	 * @param type its media type
	 * @throws IOException if the answer cannot be written
	 */
	public static OutputStream bytes(HttpServletResponse response, String type, String fileName) throws IOException {
		begin(response, type, fileName);
		return response.getOutputStream();
	}

	private static void begin(HttpServletResponse response, String type, String fileName) {
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(fileName).build().toString());
	}

}
