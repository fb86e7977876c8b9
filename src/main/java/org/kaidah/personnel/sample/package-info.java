/**
 * A seeded regency of fictitious people, for demonstrations, proofs and measurements: the
 * same seed gives the same people on every machine, and person number i costs the same
 * whether asked first or after a million others.
 */
package org.kaidah.personnel.sample;
