-- What came of a check besides its problems: how long each step took, how well the scenarios guard the rules and what they
-- leave unguarded, and people who show the defects of the rules.
ALTER TABLE draft_check ADD COLUMN details LONGTEXT COMPRESSED NULL;
