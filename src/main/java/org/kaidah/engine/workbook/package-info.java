/**
 * Small workbooks that hold rules: opened within tight limits ({@code SmallWorkbook}),
 * and decision tables in the form of Drools turned into rule text
 * ({@code DecisionTable}).
 */
package org.kaidah.engine.workbook;
