package org.kaidah.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * What an error page says. Our own failure gets a number that stands in the log too, so
 * that a reader can name it; what failed is told to the log alone.
 */
@Component
class ReferencedErrors extends DefaultErrorAttributes {

	private static final Logger LOGGER = LoggerFactory.getLogger(ReferencedErrors.class);

	private static final int OURS = 500;

	private static final List<Integer> EXPLAINED = List.of(400, 403, 404, 405, 413, 500, 503);

	private static final int REFERENCE_LENGTH = 8;

	@Override
	public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
		Map<String, Object> attributes = super.getErrorAttributes(request, options);
		int status = (attributes.get("status") instanceof Integer known) ? known : OURS;
		attributes.put("explained", EXPLAINED.contains(status) ? status : (status < OURS) ? EXPLAINED.get(0) : OURS);
		if (status >= OURS) {
			String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH).toUpperCase(Locale.ROOT);
			LOGGER.error("{} {}", reference, attributes.get("path"), getError(request));
			attributes.put("reference", reference);
		}
		return attributes;
	}

}
