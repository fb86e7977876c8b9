/**
 * What an auditor looks at: what was done, by whom, and whether the log of it still is
 * what was written.
 */
package org.kaidah.evidence;
