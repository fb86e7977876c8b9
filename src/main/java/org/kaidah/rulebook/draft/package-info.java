/**
 * Drafts of editions and their way to approval by a second person: saving, checking,
 * submitting, returning, re-basing and approving.
 */
package org.kaidah.rulebook.draft;
