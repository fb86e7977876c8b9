/**
 * The pages on which the rules of a draft are written: the tree of its rules, the editor
 * of their text, new rules from patterns, codes and files, and the settings of the
 * jurisdiction.
 */
package org.kaidah.rulebook.pages.writing;
