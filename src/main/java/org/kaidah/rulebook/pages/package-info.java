/**
 * The pages on which rules are read, written and decided about. What they show and do is
 * in the rooms around them; here are addresses, forms and words.
 */
package org.kaidah.rulebook.pages;
