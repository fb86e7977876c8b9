package org.kaidah.web;

import java.util.Locale;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The interface for other systems, described as a page like any other. */
@Controller
class ApiPage {

	static final String PATH = "/api";

	static final String DESCRIPTION = "/v3/api-docs";

	private final OpenApiWebMvcResource description;

	ApiPage(OpenApiWebMvcResource description) {
		this.description = description;
	}

	@GetMapping(PATH)
	String describe(HttpServletRequest request, Model model) throws JsonProcessingException {
		JsonNode root = JsonMapper.shared().readTree(this.description.openapiJson(request, DESCRIPTION, Locale.ROOT));
		model.addAttribute("operations", ApiOperation.of(root));
		model.addAttribute("description", DESCRIPTION);
		return "web/api";
	}

}
