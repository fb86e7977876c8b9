package org.kaidah.rulebook.pages;

import java.time.LocalDate;
import java.util.List;

/**
 * One way in which an answer changes, in words.
 *
 * @param exact whether everybody in it gets these answers, rather than the example only
 * @param ways what must be so, in each of several ways; nothing where it is so for all
 * @param moreWays how many ways there are besides
 * @param causes codes of the changed rules that bring it about
 * @param shown what becomes of the example, where the answer is another for each person
 * @param example facts about somebody for whom it is so; nothing where nobody was found
 * @param asOf the as-of date of the example, or {@code null}
 */
public record ChangedAnswer(String outcome, String from, String to, boolean exact, List<List<String>> ways,
		int moreWays, List<String> causes, List<String> shown, List<String> example, LocalDate asOf) {

}
