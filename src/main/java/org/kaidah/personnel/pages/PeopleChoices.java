package org.kaidah.personnel.pages;

import java.util.Set;

/**
 * Values that people can be filtered by because they occur.
 *
 * @param units units (OPD), in alphabetical order
 * @param levels levels, the highest first
 * @param kinds kinds of post, in alphabetical order
 */
public record PeopleChoices(Set<String> units, Set<String> levels, Set<String> kinds) {
}
