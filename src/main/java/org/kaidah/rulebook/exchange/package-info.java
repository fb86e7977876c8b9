/**
 * Rules that come from and go to elsewhere: the rules folder and archives of a
 * jurisdiction.
 */
package org.kaidah.rulebook.exchange;
