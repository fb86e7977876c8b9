/**
 * The pages of a draft's life: the list of drafts, one draft, its check, its review,
 * approval, return and end, its revisions, and how it follows a newer edition.
 */
package org.kaidah.rulebook.pages.life;
