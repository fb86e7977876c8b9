/**
 * The pages on which people look at stored data: who is known, and what is or once was
 * known of one person.
 */
package org.kaidah.personnel.pages;
