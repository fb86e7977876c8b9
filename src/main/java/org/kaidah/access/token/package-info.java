/** Tokens by which other systems act for an account. */
package org.kaidah.access.token;
