package org.kaidah.personnel.store;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.DossierCodec;

/**
 * A dossier with its stored form.
 *
 * @param content canonical bytes
 * @param hash of these, in hexadecimal digits
 */
record EncodedPerson(Dossier dossier, byte[] content, String hash) {

	private static final DossierCodec CODEC = new DossierCodec();

	static EncodedPerson of(Dossier dossier) {
		byte[] content = CODEC.bytes(dossier);
		return new EncodedPerson(dossier, content, DossierCodec.hash(content));
	}

}
