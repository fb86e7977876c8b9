/**
 * The command line: verbs over the rooms, and their words for the terminal.
 */
package org.kaidah.cli;
