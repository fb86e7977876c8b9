package org.kaidah.personnel.store;

import org.kaidah.personnel.RegisteredPost;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A post of the register.
 *
 * @param standar JSON
 */
@Table("registered_post")
record StoredPost(@Id String kode, String nama, String unorNama, String unorIndukNama, String jenis, String jenjang,
		String eselon, Integer kelas, String rumpun, String prioritas, String pendidikanMinimal, String standar,
		String pemangkuNip) {

	RegisteredPost post() {
		return new RegisteredPost(this.kode, this.nama, this.unorNama, this.unorIndukNama, this.jenis, this.jenjang,
				this.eselon, this.kelas, this.rumpun, this.prioritas, this.pendidikanMinimal,
				JsonColumn.levels(this.standar), this.pemangkuNip);
	}

}
