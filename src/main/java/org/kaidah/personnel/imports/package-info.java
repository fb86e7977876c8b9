/**
 * The way of a workbook into the store: uploaded, read, compared with what is stored,
 * looked at by a person, and then stored as a whole or not at all.
 */
package org.kaidah.personnel.imports;
