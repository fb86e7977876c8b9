package org.kaidah.rulebook.text;

import java.util.List;

/**
 * Why a value cannot be entered in a cell.
 *
 * @param rule the number of the rule in its file, from 0, or -1 where the whole is meant
 * @param code the rule's code
 * @param column the column's number in its grid, or -1 where the whole row is meant
 * @param heading the column's heading; empty where there is none
 * @param key the message's key in {@code messages.properties}
 * @param arguments values for the message's places
 */
public record CellProblem(int rule, String code, int column, String heading, String key, List<String> arguments) {
}
