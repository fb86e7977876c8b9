package org.kaidah.engine.analysis;

import java.util.Map;
import java.util.Set;

import org.kaidah.engine.language.WordType;

/** Which parts of facts can be empty in the data. */
final class Nullable {

	/** Stands for an empty part where lists cannot hold {@code null}. */
	static final Object EMPTY = new Object();

	private static final Map<String, Set<String>> PARTS = Map.of("Hukuman", Set.of("akhir"), "DataTambahan",
			Set.of("angka", "teks"), "Inovasi", Set.of("tahap", "manfaat"), "Pelatihan", Set.of("jenis"), "MasaJabatan",
			Set.of("jenjang", "rumpun", "eselon", "jenjangDefinitif"));

	private Nullable() {
	}

	static boolean is(WordType type, String part) {
		if (type.name().equals("Pegawai")) {
			return !Records.parts(type.type()).get(part).isPrimitive();
		}
		return PARTS.getOrDefault(type.name(), Set.of()).contains(part);
	}

}
