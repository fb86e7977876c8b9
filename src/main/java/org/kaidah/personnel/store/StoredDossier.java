package org.kaidah.personnel.store;

/**
 * A dossier as stored.
 *
 * @param nip whose it is
 * @param revision the change from which on it was known
 * @param content canonical bytes
 */
public record StoredDossier(String nip, long revision, byte[] content) {
}
