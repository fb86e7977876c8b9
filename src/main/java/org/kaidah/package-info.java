/**
 * Kaidah: the criteria of civil-service talent management as editable, provable rules.
 */
package org.kaidah;
