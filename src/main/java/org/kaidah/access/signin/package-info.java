/**
 * How people and other systems prove who they are, and what happens to requests that may
 * not be answered.
 */
package org.kaidah.access.signin;
