package org.kaidah.engine.analysis;

/** Somebody who differs from another in one thing. */
record Changed(Person base, Change change, Person person) {
}
