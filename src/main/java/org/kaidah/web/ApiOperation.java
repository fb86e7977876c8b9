package org.kaidah.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * Something that another system may ask for, as its OpenAPI description says.
 *
 * @param method the HTTP method
 * @param id its name, by which messages explain it
 * @param fields what it takes: in the path, the query, a header or the body
 * @param answers the HTTP status of its answers, with what they hold
 */
record ApiOperation(String method, String path, String id, List<Field> fields, Map<String, String> answers) {

	private static final String SCHEMA = "schema";

	/**
	 * Something an operation takes.
	 *
	 * @param place {@code path}, {@code query}, {@code header} or {@code body}
	 */
	record Field(String name, String place, String type, boolean required) {
	}

	/** All operations, in the order of their paths. */
	static List<ApiOperation> of(JsonNode root) {
		List<ApiOperation> operations = new ArrayList<>();
		root.path("paths")
			.properties()
			.forEach((path) -> path.getValue()
				.properties()
				.forEach((operation) -> operations.add(of(root, path.getKey(), operation))));
		return operations;
	}

	private static ApiOperation of(JsonNode root, String path, Map.Entry<String, JsonNode> operation) {
		JsonNode node = operation.getValue();
		List<Field> fields = new ArrayList<>();
		node.path("parameters").forEach((parameter) -> addParameter(root, parameter, fields));
		node.path("requestBody")
			.path("content")
			.forEach((content) -> addFields(root, content.path(SCHEMA), "body", fields));
		Map<String, String> answers = new TreeMap<>();
		node.path("responses").properties().forEach((answer) -> {
			String type = "";
			for (JsonNode content : answer.getValue().path("content")) {
				type = type(content.path(SCHEMA));
			}
			answers.put(answer.getKey(), type);
		});
		return new ApiOperation(operation.getKey().toUpperCase(Locale.ROOT), path,
				node.path("operationId").asString(""), fields, answers);
	}

	/** A filter comes as one object; what it holds is asked for one by one. */
	private static void addParameter(JsonNode root, JsonNode parameter, List<Field> fields) {
		String place = parameter.path("in").asString("");
		JsonNode schema = parameter.path(SCHEMA);
		if (schema.has("$ref")) {
			addFields(root, schema, place, fields);
		}
		else {
			fields.add(new Field(parameter.path("name").asString(""), place, type(schema),
					parameter.path("required").asBoolean(false)));
		}
	}

	private static void addFields(JsonNode root, JsonNode schema, String place, List<Field> fields) {
		JsonNode resolved = root.path("components").path("schemas").path(type(schema));
		List<String> required = new ArrayList<>();
		resolved.path("required").forEach((name) -> required.add(name.asString("")));
		resolved.path("properties")
			.properties()
			.forEach((property) -> fields.add(new Field(property.getKey(), place, type(property.getValue()),
					required.contains(property.getKey()))));
	}

	/** A type by its own name, or the name of what it refers to. */
	private static String type(JsonNode schema) {
		if (schema.has("$ref")) {
			String reference = schema.path("$ref").asString("");
			return reference.substring(reference.lastIndexOf('/') + 1);
		}
		if (schema.has("items")) {
			return type(schema.path("items")) + "[]";
		}
		String format = schema.path("format").asString("");
		return format.isEmpty() ? schema.path("type").asString("object") : format;
	}

}
