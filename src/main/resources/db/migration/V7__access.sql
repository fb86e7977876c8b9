-- Who may sign in. An account is never removed, so that its name is never anybody else's; those of a demonstration are.
CREATE TABLE account (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    shown_name VARCHAR(200) NOT NULL,
    password_hash VARCHAR(200) NULL,
    active BOOLEAN NOT NULL,
    must_change BOOLEAN NOT NULL,
    demo BOOLEAN NOT NULL,
    external BOOLEAN NOT NULL,
    -- whoever signed in before is signed out
    valid_from DATETIME(6) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY account_by_name (name)
);

-- Roles held; the jurisdiction is a code, or * for every one.
CREATE TABLE account_grant (
    account_id BIGINT NOT NULL,
    role VARCHAR(20) CHARACTER SET ascii NOT NULL,
    jurisdiction VARCHAR(60) NOT NULL,
    PRIMARY KEY (account_id, role, jurisdiction),
    FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- Links that let somebody choose a password, once; without an account, the link of the first administrator.
CREATE TABLE one_time_link (
    hash BINARY(32) NOT NULL PRIMARY KEY,
    account_id BIGINT NULL,
    expires_at DATETIME(6) NOT NULL,
    UNIQUE KEY one_time_link_by_account (account_id),
    FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);

-- Attempts to sign in since the last that succeeded, by the hash of what they have in common: a name or an address.
CREATE TABLE sign_in_attempt (
    subject BINARY(32) NOT NULL PRIMARY KEY,
    attempts INT NOT NULL,
    last_at DATETIME(6) NOT NULL,
    KEY sign_in_attempt_by_time (last_at)
);

-- Tokens by which other systems act for an account; the token itself is nowhere.
CREATE TABLE api_token (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    hash BINARY(32) NOT NULL,
    account_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    scopes VARCHAR(200) CHARACTER SET ascii NOT NULL,
    jurisdictions VARCHAR(2000) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    revoked_at DATETIME(6) NULL,
    last_used_at DATETIME(6) NULL,
    UNIQUE KEY api_token_by_hash (hash),
    KEY api_token_by_account (account_id),
    FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
