-- What people and the service did, each row bound to the one before by its hash: only ever added to.
CREATE TABLE audit_event (
    seq BIGINT NOT NULL PRIMARY KEY,
    prev_hash BINARY(32) NOT NULL,
    at DATETIME(6) NOT NULL,
    actor VARCHAR(100) NOT NULL,
    role VARCHAR(20) NOT NULL,
    action VARCHAR(60) NOT NULL,
    object VARCHAR(300) NOT NULL,
    payload MEDIUMTEXT NOT NULL,
    hash BINARY(32) NOT NULL
);

-- The last event, for whoever adds the next to lock.
CREATE TABLE audit_head (
    id TINYINT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    hash BINARY(32) NOT NULL
);

INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, UNHEX(REPEAT('0', 64)));
