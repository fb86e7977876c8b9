package org.kaidah.rulebook.draft;

import org.kaidah.rulebook.PublishedEdition;

/** An edition has been approved; told when that is lasting. */
public record EditionApproved(PublishedEdition edition) {
}
