-- The whole rule text of one jurisdiction, addressed by its hash; never changed.
CREATE TABLE edition (
    hash CHAR(64) CHARACTER SET ascii NOT NULL PRIMARY KEY,
    jurisdiction VARCHAR(60) NOT NULL,
    name VARCHAR(300) NOT NULL,
    text LONGTEXT NOT NULL,
    recorded_at DATETIME(6) NOT NULL
);
