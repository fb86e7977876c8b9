package org.kaidah.rulebook.pages;

import java.time.LocalDate;
import java.util.List;

/**
 * People for whom an answer changes, in words.
 *
 * @param exact whether all of them get these answers, rather than the example only
 * @param circumstances what must be so; nothing where it is so for all
 * @param causes codes of the changed rules that bring it about
 * @param example facts about somebody for whom it is so; nothing where nobody was found
 * @param asOf the as-of date of the example, or {@code null}
 */
public record ChangedAnswer(String outcome, String from, String to, boolean exact, List<String> circumstances,
		List<String> causes, List<String> example, LocalDate asOf) {

}
