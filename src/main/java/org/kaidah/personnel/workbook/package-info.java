/**
 * Reading a workbook in the shape of the data dictionary: a guarded archive
 * ({@code GuardedArchive}), raw cells as a stream ({@code SheetHandler}), values
 * ({@code ValueType} and its kinds), sheets and columns ({@code Dictionary}), rows
 * ({@code SheetReader}), and what only shows when sheets are held against each other
 * ({@code Duplicates}, {@code DoubtsAboutPeople} and its siblings).
 * {@code WorkbookReader} is the way in.
 */
package org.kaidah.personnel.workbook;
