-- Decisions are looked at by age and sex, as these were known at the time; rules never see them. What is stored by now
-- is read from its dossier, an array whose first part is the person; where that cannot be read, from what is known of the
-- person today. Empty means: not known.
ALTER TABLE dossier_version
    ADD COLUMN tgl_lahir DATE NULL,
    ADD COLUMN jenis_kelamin CHAR(1) CHARACTER SET ascii NULL;

UPDATE dossier_version v JOIN dossier d ON d.id = v.dossier_id
SET v.tgl_lahir = JSON_VALUE(d.content, '$[0][4]'), v.jenis_kelamin = JSON_VALUE(d.content, '$[0][5]')
WHERE JSON_VALID(d.content);

UPDATE dossier_version v JOIN person p ON p.nip = v.nip
SET v.tgl_lahir = p.tgl_lahir, v.jenis_kelamin = p.jenis_kelamin
WHERE v.tgl_lahir IS NULL;
