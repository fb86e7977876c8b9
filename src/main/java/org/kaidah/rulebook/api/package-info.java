/**
 * The rulebook for other systems: the same steps with the same results and refusals as on
 * the pages.
 */
package org.kaidah.rulebook.api;
