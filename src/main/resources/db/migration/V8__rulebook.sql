-- What was called an edition is the merged rules that decisions refer to; several editions may come to the same rules.
RENAME TABLE edition TO rule_set;

-- Whether the rules folder has been adopted; its row is what two applications that start at once wait for each other at.
CREATE TABLE rulebook (
    id TINYINT NOT NULL PRIMARY KEY,
    adopted_at DATETIME(6) NULL
);

INSERT INTO rulebook (id, adopted_at) VALUES (1, NULL);

-- All own files of a jurisdiction as one text, addressed by its hash; never changed.
CREATE TABLE rule_document (
    hash CHAR(64) CHARACTER SET ascii NOT NULL PRIMARY KEY,
    content LONGTEXT COMPRESSED NOT NULL
);

-- Where rules apply. Its row is locked by whatever publishes an edition of it. The two hashes at the end say which of its
-- documents the folder was last seen to hold, and which one was last made a draft of.
CREATE TABLE jurisdiction (
    code VARCHAR(60) CHARACTER SET ascii NOT NULL PRIMARY KEY,
    name VARCHAR(300) NOT NULL,
    province VARCHAR(100) NULL,
    parent VARCHAR(60) CHARACTER SET ascii NULL,
    created_by VARCHAR(100) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    folder_seen CHAR(64) CHARACTER SET ascii NULL,
    folder_offered CHAR(64) CHARACTER SET ascii NULL,
    FOREIGN KEY (parent) REFERENCES jurisdiction (code),
    FOREIGN KEY (folder_seen) REFERENCES rule_document (hash),
    FOREIGN KEY (folder_offered) REFERENCES rule_document (hash)
);

-- Editions: never changed, but for being told which one takes their place before they come into force. Of one jurisdiction
-- no two that count begin on the same day, and each lasts until the next begins: so there is neither gap nor overlap.
CREATE TABLE edition (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    jurisdiction VARCHAR(60) CHARACTER SET ascii NOT NULL,
    number INT NOT NULL,
    hash CHAR(64) CHARACTER SET ascii NOT NULL,
    rules_hash CHAR(64) CHARACTER SET ascii NOT NULL,
    document_hash CHAR(64) CHARACTER SET ascii NOT NULL,
    parent_id BIGINT NULL,
    predecessor_id BIGINT NULL,
    draft_id BIGINT NULL,
    name VARCHAR(300) NOT NULL,
    origin VARCHAR(10) CHARACTER SET ascii NOT NULL,
    title VARCHAR(300) NOT NULL,
    reason TEXT NOT NULL,
    basis_number VARCHAR(200) NOT NULL,
    basis_date DATE NULL,
    basis_title VARCHAR(500) NOT NULL,
    basis_link VARCHAR(500) NOT NULL,
    author VARCHAR(100) NOT NULL,
    approver VARCHAR(100) NULL,
    submitted_at DATETIME(6) NULL,
    published_at DATETIME(6) NOT NULL,
    effective DATE NOT NULL,
    replaced_by BIGINT NULL,
    counts_from DATE AS (IF(replaced_by IS NULL, effective, NULL)) STORED,
    UNIQUE KEY edition_by_number (jurisdiction, number),
    UNIQUE KEY edition_by_beginning (jurisdiction, counts_from),
    UNIQUE KEY edition_of_draft (draft_id),
    UNIQUE KEY edition_after (predecessor_id),
    UNIQUE KEY edition_with_approver (id, approver),
    KEY edition_by_hash (hash),
    FOREIGN KEY (jurisdiction) REFERENCES jurisdiction (code),
    FOREIGN KEY (rules_hash) REFERENCES rule_set (hash),
    FOREIGN KEY (document_hash) REFERENCES rule_document (hash),
    FOREIGN KEY (parent_id) REFERENCES edition (id),
    FOREIGN KEY (predecessor_id) REFERENCES edition (id),
    FOREIGN KEY (replaced_by) REFERENCES edition (id),
    CONSTRAINT edition_needs_a_second_person
        CHECK (origin = 'ADOPTED' OR (approver IS NOT NULL AND draft_id IS NOT NULL AND approver <> author))
);

-- Everybody who had a hand in an edition; none of them approved it.
CREATE TABLE edition_author (
    edition_id BIGINT NOT NULL,
    approver VARCHAR(100) NOT NULL,
    account VARCHAR(100) NOT NULL,
    PRIMARY KEY (edition_id, account),
    FOREIGN KEY (edition_id, approver) REFERENCES edition (id, approver),
    CONSTRAINT edition_author_is_not_its_approver CHECK (account <> approver)
);

-- Drafts. The version moves on with every change of any kind; the hash is that of the edition the draft would become.
CREATE TABLE draft (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    jurisdiction VARCHAR(60) CHARACTER SET ascii NOT NULL,
    version BIGINT NOT NULL,
    revision INT NOT NULL,
    state VARCHAR(10) CHARACTER SET ascii NOT NULL,
    origin VARCHAR(10) CHARACTER SET ascii NOT NULL,
    author VARCHAR(100) NOT NULL,
    base_id BIGINT NULL,
    parent_id BIGINT NULL,
    document_hash CHAR(64) CHARACTER SET ascii NOT NULL,
    hash CHAR(64) CHARACTER SET ascii NOT NULL,
    title VARCHAR(300) NOT NULL,
    reason TEXT NOT NULL,
    basis_number VARCHAR(200) NOT NULL,
    basis_date DATE NULL,
    basis_title VARCHAR(500) NOT NULL,
    basis_link VARCHAR(500) NOT NULL,
    effective DATE NULL,
    submitted_by VARCHAR(100) NULL,
    submitted_hash CHAR(64) CHARACTER SET ascii NULL,
    submitted_at DATETIME(6) NULL,
    returned_by VARCHAR(100) NULL,
    return_reason TEXT NULL,
    created_at DATETIME(6) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    offered_parent BIGINT NULL,
    UNIQUE KEY draft_offered_once (jurisdiction, offered_parent),
    KEY draft_by_state (jurisdiction, state),
    FOREIGN KEY (jurisdiction) REFERENCES jurisdiction (code),
    FOREIGN KEY (base_id) REFERENCES edition (id),
    FOREIGN KEY (parent_id) REFERENCES edition (id),
    FOREIGN KEY (offered_parent) REFERENCES edition (id),
    FOREIGN KEY (document_hash) REFERENCES rule_document (hash),
    CONSTRAINT draft_is_submitted_as_it_is CHECK (state <> 'SUBMITTED' OR (submitted_hash <=> hash))
);

ALTER TABLE edition ADD FOREIGN KEY (draft_id) REFERENCES draft (id);

-- Every save of a draft, so that nothing is lost.
CREATE TABLE draft_revision (
    draft_id BIGINT NOT NULL,
    revision INT NOT NULL,
    base_id BIGINT NULL,
    parent_id BIGINT NULL,
    document_hash CHAR(64) CHARACTER SET ascii NOT NULL,
    title VARCHAR(300) NOT NULL,
    reason TEXT NOT NULL,
    basis_number VARCHAR(200) NOT NULL,
    basis_date DATE NULL,
    basis_title VARCHAR(500) NOT NULL,
    basis_link VARCHAR(500) NOT NULL,
    effective DATE NULL,
    saved_by VARCHAR(100) NOT NULL,
    saved_at DATETIME(6) NOT NULL,
    PRIMARY KEY (draft_id, revision),
    FOREIGN KEY (draft_id) REFERENCES draft (id),
    FOREIGN KEY (document_hash) REFERENCES rule_document (hash)
);

-- Checks of drafts; what came of one is bound to the hash that was checked.
CREATE TABLE draft_check (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    draft_id BIGINT NOT NULL,
    hash CHAR(64) CHARACTER SET ascii NOT NULL,
    revision INT NOT NULL,
    asked_by VARCHAR(100) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    state VARCHAR(10) CHARACTER SET ascii NOT NULL,
    then_submit BOOLEAN NOT NULL,
    scenarios INT NOT NULL,
    failed INT NOT NULL,
    examples_hash CHAR(64) CHARACTER SET ascii NULL,
    problems LONGTEXT NULL,
    KEY draft_check_by_hash (draft_id, hash),
    KEY draft_check_by_state (state),
    FOREIGN KEY (draft_id) REFERENCES draft (id)
);

-- Remarks on a line of a draft's file, as it stood in a revision.
CREATE TABLE draft_comment (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    draft_id BIGINT NOT NULL,
    revision INT NOT NULL,
    file VARCHAR(200) NOT NULL,
    line INT NOT NULL,
    author VARCHAR(100) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    text TEXT NOT NULL,
    resolved_by VARCHAR(100) NULL,
    resolved_at DATETIME(6) NULL,
    KEY draft_comment_by_draft (draft_id),
    FOREIGN KEY (draft_id) REFERENCES draft (id)
);

-- Which edition a run decides under; unknown for runs from before there were editions in this sense.
ALTER TABLE run ADD COLUMN edition_id BIGINT NULL, ADD FOREIGN KEY (edition_id) REFERENCES edition (id);
