/**
 * Jurisdictions and their rules: the rules folder, the overlay of a region on the
 * national base, checks and scenarios.
 */
package org.kaidah.rulebook;
