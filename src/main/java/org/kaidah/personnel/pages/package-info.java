/**
 * Pages of the stored people: the list, and everything known about one of them now or
 * after any earlier change.
 */
package org.kaidah.personnel.pages;
