/**
 * Impact: whom another edition moves, from which box to which, computed on the stored
 * population before anything is approved. Nothing is kept of it but figures.
 */
package org.kaidah.decision.impact;
