/**
 * What can be said against rules that read well and compile: scales with gaps, rows that
 * contradict each other, conditions nobody meets. Looks at the rules as parsed, and shows
 * each defect by a person whom the compiled edition decides wrongly.
 */
package org.kaidah.engine.analysis;
