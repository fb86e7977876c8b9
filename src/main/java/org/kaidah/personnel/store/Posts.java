package org.kaidah.personnel.store;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

/** The post register; for reading, as {@link People}. */
interface Posts extends Repository<StoredPost, String> {

	List<StoredPost> findByPemangkuNip(String nip);

	List<StoredPost> findByPemangkuNipIn(Collection<String> nips);

	List<StoredPost> findByKodeIn(Collection<String> codes);

	long count();

}
