package org.kaidah.engine.workbook;

import java.util.List;

/**
 * Why a decision table cannot be used.
 *
 * @param cell the cell where the rule's values begin, or that is wrong itself, such as
 * {@code A9}; empty where the whole workbook is meant
 * @param key the message's key in {@code messages.properties}
 * @param arguments values for the message's places
 */
public record TableProblem(String cell, String key, List<String> arguments) {
}
