/**
 * Stored data about civil servants: reading it from workbooks, keeping a person's whole
 * record as one immutable dossier, and projecting a dossier to the facts that rules may
 * see as of a date.
 */
package org.kaidah.personnel;
