-- An evaluation run: what was asked never changes; state, counts and checkpoint move on with each committed chunk.
CREATE TABLE run (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    jurisdiction VARCHAR(60) NOT NULL,
    edition_hash CHAR(64) CHARACTER SET ascii NOT NULL,
    as_of DATE NOT NULL,
    target VARCHAR(60) NULL,
    population VARCHAR(10) NOT NULL,
    unit VARCHAR(300) NULL,
    revision BIGINT NOT NULL,
    idempotency_key VARCHAR(200) NULL,
    projection_version INT NOT NULL,
    engine_version VARCHAR(60) NOT NULL,
    vocabulary_version CHAR(64) CHARACTER SET ascii NOT NULL,
    created_at DATETIME(6) NOT NULL,
    state VARCHAR(10) NOT NULL,
    total INT NOT NULL,
    done INT NOT NULL,
    assessed INT NOT NULL,
    defective INT NOT NULL,
    last_nip CHAR(18) CHARACTER SET ascii NOT NULL,
    chain BINARY(32) NOT NULL,
    started_at DATETIME(6) NULL,
    ended_at DATETIME(6) NULL,
    failure TEXT NULL,
    lease_owner CHAR(36) CHARACTER SET ascii NULL,
    lease_until DATETIME(6) NULL,
    UNIQUE KEY run_by_idempotency_key (idempotency_key),
    KEY run_by_state (state),
    FOREIGN KEY (edition_hash) REFERENCES edition (hash)
);

-- The people of a run that is not about all.
CREATE TABLE run_member (
    run_id BIGINT NOT NULL,
    nip CHAR(18) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (run_id, nip),
    FOREIGN KEY (run_id) REFERENCES run (id)
);

-- People by box; box 0 are those that cannot be assessed.
CREATE TABLE run_box (
    run_id BIGINT NOT NULL,
    box TINYINT NOT NULL,
    people INT NOT NULL,
    PRIMARY KEY (run_id, box),
    FOREIGN KEY (run_id) REFERENCES run (id)
);

-- What was decided about a person; only ever added to. The facts are the dossier of that revision.
CREATE TABLE decision (
    run_id BIGINT NOT NULL,
    nip CHAR(18) CHARACTER SET ascii NOT NULL,
    revision BIGINT NOT NULL,
    box TINYINT NOT NULL,
    performance DECIMAL(30, 10) NULL,
    potential DECIMAL(30, 10) NULL,
    talent DECIMAL(30, 10) NULL,
    eligibility VARCHAR(20) NULL,
    pools VARCHAR(500) NOT NULL,
    missing VARCHAR(500) NOT NULL,
    facts_hash BINARY(32) NOT NULL,
    outcome_hash BINARY(32) NOT NULL,
    record MEDIUMBLOB NOT NULL,
    PRIMARY KEY (run_id, nip)
);
