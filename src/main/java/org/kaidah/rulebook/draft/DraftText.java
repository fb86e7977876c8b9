package org.kaidah.rulebook.draft;

/**
 * The rules of a draft and what they stand on.
 *
 * @param base id of the edition that it was begun from and must follow, or {@code null}
 * where the jurisdiction has none yet
 * @param parent id of the exact edition below it, or {@code null} for the national base
 * @param documentHash the hash of its own files
 * @param hash the identity of the edition it would become
 */
public record DraftText(Long base, Long parent, String documentHash, String hash) {
}
