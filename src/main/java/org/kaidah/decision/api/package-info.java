/**
 * The programming interface for other systems: the same function and the same results as
 * the pages.
 */
package org.kaidah.decision.api;
