/**
 * Deciding about people: one person or a whole population under an edition as of a date,
 * and the reasons for every answer.
 */
package org.kaidah.decision;
