/**
 * Accounts: what is kept of them, their passwords, and the pages on which they are kept.
 */
package org.kaidah.access.account;
