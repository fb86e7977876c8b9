package org.kaidah.personnel.pages;

import java.util.List;

/** Values that people can be filtered by because they occur, in alphabetical order. */
public record PeopleChoices(List<String> units, List<String> levels, List<String> kinds) {
}
