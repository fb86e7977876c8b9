/**
 * The pages on which people write, check, compare and approve rules: thin over the
 * services of the rulebook.
 */
package org.kaidah.rulebook.pages;
