-- Why a draft was handed in although its check told of what may be a mistake; the approver reads it.
ALTER TABLE draft ADD COLUMN amber_reason TEXT NULL AFTER submitted_at;
