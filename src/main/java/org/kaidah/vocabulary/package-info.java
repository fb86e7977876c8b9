/**
 * What rules may say: facts about a civil servant as of a date (input) and conclusions
 * (output), in the words of the regulations. Immutable, JDK only; the vocabulary only
 * grows, so that an old edition stays evaluable.
 */
package org.kaidah.vocabulary;
