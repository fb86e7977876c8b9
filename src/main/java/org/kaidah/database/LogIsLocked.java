package org.kaidah.database;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Warns at the start where the server would let the application change or delete what is
 * in the log: its hashes would still betray it, but nothing would hinder it.
 */
@Component
class LogIsLocked {

	private static final Logger LOGGER = LoggerFactory.getLogger(LogIsLocked.class);

	/** They concern no row; whether they are allowed is asked before that. */
	private static final List<String> CHANGES = List.of("UPDATE audit_event SET seq = seq WHERE 1 = 0",
			"DELETE FROM audit_event WHERE 1 = 0");

	private final JdbcTemplate jdbc;

	LogIsLocked(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener(ApplicationReadyEvent.class)
	void warn() {
		if (!holds()) {
			LOGGER.warn("The account of the application may change and delete what is in the log (audit_event);"
					+ " with KAIDAH_DB_OWNER_USER and KAIDAH_DB_OWNER_PASSWORD it may only add to it");
		}
	}

	/** Whether the server refuses every change of the log but additions. */
	boolean holds() {
		return CHANGES.stream().allMatch(this::refused);
	}

	private boolean refused(String change) {
		try {
			this.jdbc.update(change);
			return false;
		}
		catch (DataAccessException ex) {
			return true;
		}
	}

}
