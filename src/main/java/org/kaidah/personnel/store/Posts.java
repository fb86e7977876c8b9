package org.kaidah.personnel.store;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The post register; for reading, as {@link People}. */
interface Posts extends Repository<StoredPost, String> {

	List<StoredPost> findByPemangkuNip(String nip);

	List<StoredPost> findByKodeIn(List<String> codes);

	long count();

}
