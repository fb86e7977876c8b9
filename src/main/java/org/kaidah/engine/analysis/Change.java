package org.kaidah.engine.analysis;

import java.util.List;

import org.kaidah.vocabulary.Fakta;

/**
 * What one change makes of somebody's facts.
 *
 * @param type what was changed
 * @param rows which of them
 * @param part the part changed, or {@code null} where rows went or came
 * @param removed whether something is known no longer
 */
record Change(List<Fakta> facts, String type, List<Fakta> rows, String part, boolean removed) {
}
