-- Stored ASN data. The tables of a person and of what belongs to a person hold what is known now, for people to
-- search and edit; dossier and dossier_version hold what was known at any time and are only ever added to.

-- One row: the number of the last committed change. Whoever changes data locks it first and commits the next number,
-- so that everything up to a committed number is a consistent picture.
CREATE TABLE data_revision (
    id TINYINT NOT NULL PRIMARY KEY CHECK (id = 1),
    revision BIGINT NOT NULL
);
INSERT INTO data_revision VALUES (1, 0);

CREATE TABLE change_set (
    revision BIGINT NOT NULL PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    file_name VARCHAR(255) NULL,
    file_hash CHAR(64) CHARACTER SET ascii NULL,
    as_of DATE NULL,
    recorded_at DATETIME(6) NOT NULL,
    people_added INT NOT NULL,
    people_changed INT NOT NULL,
    people_unchanged INT NOT NULL,
    posts_changed INT NOT NULL,
    rows_noted INT NOT NULL,
    rows_refused INT NOT NULL
);

CREATE TABLE person (
    nip CHAR(18) CHARACTER SET ascii NOT NULL PRIMARY KEY,
    nip_baru CHAR(18) CHARACTER SET ascii NOT NULL,
    version INT NOT NULL,
    nama MEDIUMTEXT NOT NULL,
    gelar_depan MEDIUMTEXT NULL,
    gelar_belakang MEDIUMTEXT NULL,
    tgl_lahir DATE NOT NULL,
    jenis_kelamin CHAR(1) NOT NULL,
    jenis_pegawai VARCHAR(20) NOT NULL,
    kedudukan_hukum VARCHAR(60) NOT NULL,
    tk_pendidikan_terakhir VARCHAR(20) NOT NULL,
    pendidikan_terakhir_nama MEDIUMTEXT NOT NULL,
    tahun_lulus INT NULL,
    tmt_cpns DATE NOT NULL,
    tmt_pns DATE NULL,
    unor_nama MEDIUMTEXT NOT NULL,
    unor_induk_nama MEDIUMTEXT NOT NULL,
    instansi_kerja_nama MEDIUMTEXT NOT NULL,
    jenis_jabatan VARCHAR(40) NOT NULL,
    jabatan_nama MEDIUMTEXT NOT NULL,
    jenjang VARCHAR(60) NOT NULL,
    eselon VARCHAR(10) NULL,
    tmt_jabatan DATE NOT NULL,
    pangkat_akhir MEDIUMTEXT NULL,
    gol_ruang_akhir VARCHAR(10) NOT NULL,
    tmt_gol_akhir DATE NULL,
    kelas_jabatan INT NULL,
    bup_pensiun INT NULL,
    tmt_pensiun DATE NULL,
    fields_of_study JSON NOT NULL,
    job_families JSON NOT NULL,
    CHECK (nip_baru = nip),
    KEY person_by_name (nama(100)),
    KEY person_by_unit (unor_induk_nama(100)),
    KEY person_by_level (jenjang)
);

CREATE TABLE post_held (
    nip CHAR(18) CHARACTER SET ascii NOT NULL,
    position INT NOT NULL,
    jenis_jabatan VARCHAR(40) NOT NULL,
    nama_jabatan MEDIUMTEXT NOT NULL,
    jenjang VARCHAR(60) NOT NULL,
    eselon VARCHAR(10) NULL,
    unor_nama MEDIUMTEXT NULL,
    unor_induk_nama MEDIUMTEXT NOT NULL,
    instansi_kerja_nama MEDIUMTEXT NOT NULL,
    rumpun MEDIUMTEXT NULL,
    jenis_penugasan VARCHAR(20) NOT NULL,
    tmt_jabatan DATE NOT NULL,
    tmt_selesai DATE NULL,
    tmt_pelantikan DATE NULL,
    nomor_sk MEDIUMTEXT NULL,
    tanggal_sk DATE NULL,
    PRIMARY KEY (nip, position),
    FOREIGN KEY (nip) REFERENCES person (nip)
);

CREATE TABLE rank_held (
    nip CHAR(18) CHARACTER SET ascii NOT NULL,
    position INT NOT NULL,
    golongan VARCHAR(10) NOT NULL,
    pangkat MEDIUMTEXT NULL,
    tmt_golongan DATE NOT NULL,
    masa_kerja_golongan_tahun INT NULL,
    masa_kerja_golongan_bulan INT NULL,
    jenis_kp_nama MEDIUMTEXT NULL,
    sk_nomor MEDIUMTEXT NULL,
    sk_tanggal DATE NULL,
    PRIMARY KEY (nip, position),
    FOREIGN KEY (nip) REFERENCES person (nip)
);

CREATE TABLE education (
    nip CHAR(18) CHARACTER SET ascii NOT NULL,
    position INT NOT NULL,
    tk_pendidikan_nama VARCHAR(20) NOT NULL,
    pendidikan_nama MEDIUMTEXT NOT NULL,
    tahun_lulus INT NOT NULL,
    tgl_lulus DATE NULL,
    nama_sekolah MEDIUMTEXT NULL,
    is_pendidikan_pertama INT NULL,
    PRIMARY KEY (nip, position),
    FOREIGN KEY (nip) REFERENCES person (nip)
);

CREATE TABLE yearly_performance (
    nip CHAR(18) CHARACTER SET ascii NOT NULL,
    position INT NOT NULL,
    tahun INT NOT NULL,
    hasil_kinerja VARCHAR(60) NOT NULL,
    perilaku_kerja VARCHAR(60) NOT NULL,
    kuadran_kinerja VARCHAR(60) NOT NULL,
    hasil_kinerja_nilai INT NULL,
    perilaku_kerja_nilai INT NULL,
    kuadran_kinerja_nilai INT NULL,
    status_penilai MEDIUMTEXT NULL,
    PRIMARY KEY (nip, position),
    FOREIGN KEY (nip) REFERENCES person (nip)
);

CREATE TABLE sanction (
    nip CHAR(18) CHARACTER SET ascii NOT NULL,
    position INT NOT NULL,
    jenis_hukuman_nama MEDIUMTEXT NOT NULL,
    jenis_tingkat_hukuman_id CHAR(1) NOT NULL,
    sk_nomor MEDIUMTEXT NOT NULL,
    sk_tanggal DATE NULL,
    hukuman_tanggal DATE NOT NULL,
    masa_tahun INT NULL,
    masa_bulan INT NULL,
    akhir_hukum_tanggal DATE NULL,
    nomor_pp MEDIUMTEXT NULL,
    alasan_hukuman_disiplin_nama MEDIUMTEXT NULL,
    sk_pembatalan_nomor MEDIUMTEXT NULL,
    sk_pembatalan_tanggal DATE NULL,
    PRIMARY KEY (nip, position),
    FOREIGN KEY (nip) REFERENCES person (nip)
);

CREATE TABLE training (
    nip CHAR(18) CHARACTER SET ascii NOT NULL,
    position INT NOT NULL,
    jenis_diklat VARCHAR(40) NULL,
    nama_diklat MEDIUMTEXT NOT NULL,
    nomor MEDIUMTEXT NULL,
    tanggal DATE NOT NULL,
    tanggal_selesai DATE NULL,
    jumlah_jam DECIMAL(60, 30) NOT NULL,
    institusi_penyelenggara MEDIUMTEXT NULL,
    PRIMARY KEY (nip, position),
    FOREIGN KEY (nip) REFERENCES person (nip)
);

CREATE TABLE award (
    nip CHAR(18) CHARACTER SET ascii NOT NULL,
    position INT NOT NULL,
    harga_nama MEDIUMTEXT NOT NULL,
    tingkat VARCHAR(40) NOT NULL,
    tahun INT NOT NULL,
    sk_nomor MEDIUMTEXT NULL,
    sk_date DATE NULL,
    PRIMARY KEY (nip, position),
    FOREIGN KEY (nip) REFERENCES person (nip)
);

CREATE TABLE competence_score (
    nip CHAR(18) CHARACTER SET ascii NOT NULL,
    position INT NOT NULL,
    tanggal DATE NOT NULL,
    penyelenggara MEDIUMTEXT NULL,
    metode MEDIUMTEXT NULL,
    jenis VARCHAR(60) NOT NULL,
    nama_kompetensi MEDIUMTEXT NOT NULL,
    level_standar DECIMAL(33, 30) NOT NULL,
    level_capaian DECIMAL(33, 30) NOT NULL,
    PRIMARY KEY (nip, position),
    FOREIGN KEY (nip) REFERENCES person (nip)
);

CREATE TABLE potential_score (
    nip CHAR(18) CHARACTER SET ascii NOT NULL,
    position INT NOT NULL,
    tanggal DATE NOT NULL,
    aspek MEDIUMTEXT NOT NULL,
    nilai DECIMAL(33, 30) NOT NULL,
    PRIMARY KEY (nip, position),
    FOREIGN KEY (nip) REFERENCES person (nip)
);

CREATE TABLE feedback (
    nip CHAR(18) CHARACTER SET ascii NOT NULL,
    position INT NOT NULL,
    tahun INT NOT NULL,
    nilai DECIMAL(33, 30) NOT NULL,
    PRIMARY KEY (nip, position),
    FOREIGN KEY (nip) REFERENCES person (nip)
);

CREATE TABLE team_assignment (
    nip CHAR(18) CHARACTER SET ascii NOT NULL,
    position INT NOT NULL,
    nama_tim MEDIUMTEXT NOT NULL,
    peran VARCHAR(60) NOT NULL,
    lingkup VARCHAR(60) NULL,
    nomor_sk MEDIUMTEXT NULL,
    tanggal DATE NOT NULL,
    PRIMARY KEY (nip, position),
    FOREIGN KEY (nip) REFERENCES person (nip)
);

CREATE TABLE innovation (
    nip CHAR(18) CHARACTER SET ascii NOT NULL,
    position INT NOT NULL,
    judul MEDIUMTEXT NOT NULL,
    tingkat VARCHAR(60) NOT NULL,
    tahap VARCHAR(60) NULL,
    tahun INT NOT NULL,
    manfaat DECIMAL(33, 30) NULL,
    PRIMARY KEY (nip, position),
    FOREIGN KEY (nip) REFERENCES person (nip)
);

CREATE TABLE extra_attribute (
    nip CHAR(18) CHARACTER SET ascii NOT NULL,
    position INT NOT NULL,
    kunci MEDIUMTEXT NOT NULL,
    tanggal DATE NULL,
    angka DECIMAL(60, 30) NULL,
    teks MEDIUMTEXT NULL,
    PRIMARY KEY (nip, position),
    FOREIGN KEY (nip) REFERENCES person (nip)
);

-- The post register. Its holder need not be a stored person.
CREATE TABLE registered_post (
    kode VARCHAR(700) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
    nama MEDIUMTEXT NOT NULL,
    unor_nama MEDIUMTEXT NULL,
    unor_induk_nama MEDIUMTEXT NULL,
    jenis VARCHAR(40) NULL,
    jenjang VARCHAR(60) NULL,
    eselon VARCHAR(10) NULL,
    kelas INT NULL,
    rumpun MEDIUMTEXT NULL,
    prioritas MEDIUMTEXT NULL,
    pendidikan_minimal VARCHAR(20) NULL,
    standar JSON NOT NULL,
    pemangku_nip CHAR(18) CHARACTER SET ascii NULL,
    KEY registered_post_by_holder (pemangku_nip)
);

CREATE TABLE dossier (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    hash BINARY(32) NOT NULL,
    content MEDIUMBLOB NOT NULL,
    UNIQUE KEY dossier_by_hash (hash)
);

-- What was known of a person from a revision on, with the columns that lists are filtered by.
CREATE TABLE dossier_version (
    nip CHAR(18) CHARACTER SET ascii NOT NULL,
    revision BIGINT NOT NULL,
    dossier_id BIGINT NOT NULL,
    nama VARCHAR(300) NOT NULL,
    unor_nama VARCHAR(300) NOT NULL,
    unor_induk_nama VARCHAR(300) NOT NULL,
    jabatan_nama VARCHAR(300) NOT NULL,
    jenjang VARCHAR(60) NOT NULL,
    jenis_jabatan VARCHAR(40) NOT NULL,
    PRIMARY KEY (nip, revision),
    FOREIGN KEY (dossier_id) REFERENCES dossier (id),
    FOREIGN KEY (revision) REFERENCES change_set (revision)
);
