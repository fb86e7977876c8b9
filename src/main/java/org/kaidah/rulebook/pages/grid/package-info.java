/**
 * Rules of one shape as a table: cells, rows, its workbook, and decision tables that come
 * in. The form holds everything that is typed until it is saved, so that every page works
 * without scripts; {@code GridFile} makes the edit.
 */
package org.kaidah.rulebook.pages.grid;
