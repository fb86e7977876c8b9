package org.kaidah.rulebook.pages.life;

import java.util.List;

/**
 * A draft that was prepared because the jurisdiction below it has a new edition.
 *
 * @param parentName what that jurisdiction is called
 * @param number the number of its edition that the draft stands on
 * @param before the number of the one that stood below until now
 * @param below how many rules differ between the two
 * @param touched codes of the region's own rules whose counterpart below differs, which
 * its approver has to look at
 * @param overtaken whether another draft has been prepared for a newer edition since
 */
record PreparedDraft(String parentName, int number, int before, int below, List<String> touched, boolean overtaken) {

}
