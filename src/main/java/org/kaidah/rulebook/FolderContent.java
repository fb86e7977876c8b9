package org.kaidah.rulebook;

import java.nio.file.Path;
import java.util.List;

import org.kaidah.engine.language.Problem;

/**
 * What lies in a jurisdiction's folder.
 *
 * @param folder where
 * @param document every file of it that could be read
 * @param problems why it is not what it should be: files that could not be read or have
 * no place in a document; empty where the document is all there is
 */
public record FolderContent(Path folder, RuleDocument document, List<Problem> problems) {
}
