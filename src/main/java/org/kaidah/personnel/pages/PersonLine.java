package org.kaidah.personnel.pages;

/** A person as the list shows them. */
record PersonLine(String nip, String name, String post, String unit, String level, String kind) {
}
