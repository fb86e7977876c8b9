package org.kaidah.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who may ask for what: the table that {@link EveryHandlerTest} holds the application to.
 */
final class HandlerTable {

	static final Map<String, Expected> ALL = new TreeMap<>();

	private static final Set<Role> RULES = EnumSet.complementOf(EnumSet.of(Role.ADMIN));

	private static final Set<Role> DECISIONS = EnumSet.complementOf(EnumSet.of(Role.ADMIN, Role.PIMPINAN));

	private static final Set<Role> PEOPLE = EnumSet.of(Role.PENGELOLA, Role.AUDITOR);

	private static final Set<Role> AUTHORS = EnumSet.of(Role.PENYUSUN);

	private static final Set<Role> WORK = EnumSet.of(Role.PENGELOLA);

	private static final Set<Role> APPROVERS = EnumSet.of(Role.PENYETUJU);

	private static final Set<Role> EITHER = EnumSet.of(Role.PENYUSUN, Role.PENYETUJU);

	private static final Set<Role> ADMIN = EnumSet.of(Role.ADMIN);

	private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

	private static final Set<Role> NONE = EnumSet.noneOf(Role.class);

	/**
	 * Who may ask for something.
	 *
	 * @param within whether only where the role is held
	 * @param open whether a sign-in is not even needed
	 */
	record Expected(Set<Role> roles, boolean within, boolean open) {

		boolean allows(Role role, boolean own) {
			return this.open || (this.roles.contains(role) && (own || !this.within));
		}

	}

	static {
		anywhere(EVERYBODY, "GET /", "GET /sandi", "POST /sandi", "GET /token", "POST /token", "GET /token/{id}/cabut",
				"POST /token/{id}/cabut", "GET /api", "GET /v3/api-docs", "GET /v3/api-docs.yaml");
		anywhere(NONE, "GET /error");
		open("GET /masuk", "GET /pertama", "POST /pertama", "GET /sandi/baru", "POST /sandi/baru");
		// where the new account may have its role is said beside the field
		anywhere(ADMIN, "GET /akun", "GET /akun/baru", "POST /akun/baru");
		within(ADMIN, "GET /akun/{id}", "POST /akun/{id}", "GET /akun/{id}/sandi", "POST /akun/{id}/sandi");
		anywhere(RULES, "GET /aturan", "GET /evaluasi", "GET /api/v1/runs");
		within(RULES, "GET /aturan/{jurisdiction}", "GET /aturan/{jurisdiction}/{rule}", "GET /evaluasi/{id}",
				"GET /evaluasi/{id}/kemajuan", "GET /api/v1/runs/{id}");
		within(RULES, "GET /aturan/{jurisdiction}/edisi", "GET /aturan/{jurisdiction}/edisi/{number}");
		within(RULES, "GET /aturan/{jurisdiction}/beda", "GET /aturan/{jurisdiction}/arsip");
		within(AUTHORS, "GET /aturan/{jurisdiction}/impor", "POST /aturan/{jurisdiction}/impor");
		// where the role is missing for the code is said beside the field
		anywhere(AUTHORS, "GET /wilayah/baru", "POST /wilayah/baru");
		within(DECISIONS, "GET /evaluasi/{id}/orang", "GET /evaluasi/{id}/orang/{nip}",
				"GET /evaluasi/{id}/keputusan.csv", "GET /api/v1/runs/{id}/decisions",
				"GET /api/v1/runs/{id}/decisions/{nip}", "GET /api/v1/runs/{id}/decisions.csv",
				"POST /api/v1/evaluations");
		anywhere(EnumSet.of(Role.AUDITOR), "GET /audit", "POST /audit/periksa", "GET /audit.csv");
		anywhere(RULES, "GET /api/v1/jurisdictions");
		within(RULES, "GET /api/v1/jurisdictions/{jurisdiction}/editions");
		within(RULES, "GET /api/v1/jurisdictions/{jurisdiction}/editions/in-force");
		within(RULES, "GET /api/v1/jurisdictions/{jurisdiction}/editions/{number}");
		within(RULES, "GET /api/v1/jurisdictions/{jurisdiction}/editions/{number}/files");
		within(RULES, "GET /api/v1/jurisdictions/{jurisdiction}/editions/{number}/difference");
		within(RULES, "GET /api/v1/jurisdictions/{jurisdiction}/editions/{number}/archive");
		anywhere(DECISIONS, "GET /api/v1/drafts");
		within(DECISIONS, "GET /api/v1/drafts/{id}", "GET /api/v1/drafts/{id}/files");
		within(DECISIONS, "GET /api/v1/drafts/{id}/checks/{check}", "GET /api/v1/drafts/{id}/comments");
		within(DECISIONS, "GET /api/v1/drafts/{id}/scenario-runs");
		within(AUTHORS, "POST /api/v1/jurisdictions/{jurisdiction}/drafts");
		within(AUTHORS, "POST /api/v1/jurisdictions/{jurisdiction}/drafts/archive", "PUT /api/v1/drafts/{id}");
		within(AUTHORS, "POST /api/v1/drafts/{id}/submission", "POST /api/v1/drafts/{id}/withdrawal");
		within(AUTHORS, "POST /api/v1/drafts/{id}/discarding");
		within(APPROVERS, "POST /api/v1/drafts/{id}/return", "POST /api/v1/drafts/{id}/approval");
		within(EITHER, "POST /api/v1/drafts/{id}/checks");
		within(DECISIONS, "POST /api/v1/drafts/{id}/scenario-runs");
		within(EITHER, "POST /api/v1/drafts/{id}/comments", "POST /api/v1/drafts/{id}/comments/{comment}/resolution");
		within(DECISIONS, "GET /draf/{id}/skenario", "GET /draf/{id}/skenario/satu",
				"GET /draf/{id}/skenario/kemajuan");
		within(DECISIONS, "POST /draf/{id}/skenario/jalankan", "GET /draf/{id}/skenario/berkas");
		within(AUTHORS, "POST /draf/{id}/skenario/berkas", "GET /draf/{id}/skenario/ubah");
		within(AUTHORS, "POST /draf/{id}/skenario/ubah", "POST /draf/{id}/skenario/salin",
				"POST /draf/{id}/skenario/hapus");
		within(AUTHORS, "GET /draf/{id}/skenario/usulan", "POST /draf/{id}/skenario/usulan");
		anywhere(WORK, "GET /evaluasi/baru");
		within(WORK, "POST /evaluasi/baru", "POST /evaluasi/{id}/batalkan", "POST /evaluasi/{id}/lanjutkan",
				"POST /api/v1/runs", "POST /api/v1/runs/{id}/cancellation", "POST /api/v1/runs/{id}/resumption");
		anywhere(DECISIONS, "GET /draf");
		within(AUTHORS, "POST /draf");
		within(DECISIONS, "GET /draf/{id}", "GET /draf/{id}/tinjau", "GET /draf/{id}/riwayat", "GET /draf/{id}/dasar");
		within(DECISIONS, "GET /draf/{id}/periksa", "GET /draf/{id}/periksa/kemajuan");
		within(AUTHORS, "POST /draf/{id}/rincian", "POST /draf/{id}/ajukan", "POST /draf/{id}/tarik");
		within(AUTHORS, "GET /draf/{id}/buang", "POST /draf/{id}/buang", "POST /draf/{id}/dasar");
		within(APPROVERS, "GET /draf/{id}/setujui", "POST /draf/{id}/setujui", "POST /draf/{id}/kembalikan");
		within(EITHER, "POST /draf/{id}/periksa", "POST /draf/{id}/periksa/batalkan", "POST /draf/{id}/komentar");
		within(EITHER, "POST /draf/{id}/komentar/{catatan}/selesai");
		anywhere(PEOPLE, "GET /pegawai", "GET /pegawai.csv", "GET /pegawai/{nip}", "GET /impor", "GET /impor/{id}",
				"GET /impor/{id}/kemajuan", "GET /impor/{id}/pesan.csv", "GET /impor/{id}/salinan.xlsx");
		within(DECISIONS, "GET /draf/{id}/dampak");
		within(DECISIONS, "POST /draf/{id}/dampak");
		within(DECISIONS, "POST /draf/{id}/dampak/pratinjau");
		within(RULES, "GET /dampak/{key}");
		within(RULES, "GET /dampak/{key}/kemajuan");
		within(DECISIONS, "GET /dampak/{key}/orang");
		within(DECISIONS, "GET /dampak/{key}/pegawai");
		within(DECISIONS, "POST /dampak/{key}/batalkan");
		within(RULES, "GET /aturan/{jurisdiction}/dampak");
		within(DECISIONS, "POST /aturan/{jurisdiction}/dampak");
		// writing the rules of a draft
		anywhere(DECISIONS, "GET /draf/kata.json");
		within(DECISIONS, "GET /draf/{id}/aturan", "GET /draf/{id}/aturan/{rule}", "GET /draf/{id}/berkas");
		within(AUTHORS, "POST /draf/{id}/berkas", "POST /draf/{id}/berkas/periksa");
		within(AUTHORS, "POST /draf/{id}/aturan/{rule}/ubah");
		within(AUTHORS, "GET /draf/{id}/aturan/{rule}/kode", "POST /draf/{id}/aturan/{rule}/kode");
		within(AUTHORS, "GET /draf/{id}/aturan/{rule}/hapus", "POST /draf/{id}/aturan/{rule}/hapus");
		within(AUTHORS, "GET /draf/{id}/aturan/baru", "POST /draf/{id}/aturan/baru");
		within(AUTHORS, "GET /draf/{id}/aturan/bobot", "POST /draf/{id}/aturan/bobot");
		within(AUTHORS, "GET /draf/{id}/berkas/baru", "POST /draf/{id}/berkas/baru");
		within(AUTHORS, "GET /draf/{id}/berkas/nama", "POST /draf/{id}/berkas/nama");
		within(AUTHORS, "GET /draf/{id}/berkas/hapus", "POST /draf/{id}/berkas/hapus");
		within(AUTHORS, "GET /draf/{id}/wilayah", "POST /draf/{id}/wilayah");
		anywhere(WORK, "POST /impor", "POST /impor/{id}/simpan", "POST /impor/{id}/batalkan");
		within(DECISIONS, "GET /draf/{id}/kisi");
		within(DECISIONS, "GET /draf/{id}/kisi.xlsx");
		within(AUTHORS, "POST /draf/{id}/kisi", "POST /draf/{id}/kisi/periksa");
		within(AUTHORS, "GET /draf/{id}/kisi/buku", "POST /draf/{id}/kisi/buku");
		within(AUTHORS, "GET /draf/{id}/tabel-keputusan", "POST /draf/{id}/tabel-keputusan");
	}

	private HandlerTable() {
	}

	private static void anywhere(Set<Role> roles, String... addresses) {
		List.of(addresses).forEach((address) -> ALL.put(address, new Expected(roles, false, false)));
	}

	private static void within(Set<Role> roles, String... addresses) {
		List.of(addresses).forEach((address) -> ALL.put(address, new Expected(roles, true, false)));
	}

	private static void open(String... addresses) {
		List.of(addresses).forEach((address) -> ALL.put(address, new Expected(EVERYBODY, false, true)));
	}

}
