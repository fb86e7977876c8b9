/**
 * What is kept about civil servants: the relational tables that show what is known now,
 * and beside them every dossier that was ever current, addressed by its hash. All changes
 * go through {@link org.kaidah.personnel.store.StoreDossiers}, so that tables and
 * dossiers never tell different things.
 */
package org.kaidah.personnel.store;
