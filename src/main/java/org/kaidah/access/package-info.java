/**
 * Who may do what: accounts, their roles, and the jurisdictions each role is limited to.
 */
package org.kaidah.access;
