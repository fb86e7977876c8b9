/**
 * Tools for the text of rules, all of them pure: the grid of rules of one shape
 * ({@code RuleGrids}), what a jurisdiction's edit of it changes in which file
 * ({@code GridFile}), its workbook ({@code GridWorkbook}), new rules from patterns
 * ({@code RequirementPattern} and its siblings), what depends on a rule
 * ({@code RuleDependents}), the difference of two rule sets ({@code RuleSetDifference}),
 * the merged text of a region ({@code MergedRule}), help for an editor
 * ({@code EditorWords}, {@code TextCheck}, {@code HighlightedLine}) and search
 * ({@code RuleSearch}). They know the language and nothing of folders, pages or the
 * database.
 */
package org.kaidah.rulebook.text;
