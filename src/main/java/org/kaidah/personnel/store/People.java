package org.kaidah.personnel.store;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The people as they are known now. Only for reading: a change also has to be recorded
 * and the dossier written, which {@link StoreDossiers} does.
 */
interface People extends Repository<StoredPerson, String> {

	Optional<StoredPerson> findById(String nip);

	long count();

}
