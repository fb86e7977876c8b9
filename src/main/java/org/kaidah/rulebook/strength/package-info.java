/**
 * How much a jurisdiction's scenarios prove: its rules are changed one value or
 * comparison at a time, and each change must make some scenario fail.
 */
package org.kaidah.rulebook.strength;
