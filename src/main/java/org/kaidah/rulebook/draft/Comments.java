package org.kaidah.rulebook.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kaidah.access.Actor;
import org.kaidah.rulebook.Utc;
import org.kaidah.rulebook.draft.DraftWork.Attempt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;

/** Remarks of authors and approvers on lines of drafts. */
@Service
public class Comments {

	private static final int LONGEST = 4_000;

	private final JdbcClient jdbc;

	private final Drafts drafts;

	private final DraftWork work;

	private final Clock clock;

	Comments(JdbcClient jdbc, Drafts drafts, DraftWork work, Clock clock) {
		this.jdbc = jdbc;
		this.drafts = drafts;
		this.work = work;
		this.clock = clock;
	}

	/** All remarks on a draft, by file and line. */
	public List<Comment> on(long draft) {
		return this.jdbc.sql("SELECT * FROM draft_comment WHERE draft_id = ? ORDER BY file, line, id")
			.param(draft)
			.query(Comments::comment)
			.list();
	}

	/**
	 * Writes a remark on a line of a draft as it is now.
	 * @param file path of the file within the jurisdiction's folder
	 * @param line from 1
	 */
	public Comment write(Actor actor, long id, String file, int line, String text) throws DraftRefused {
		Attempt attempt = Attempt.onEither(this.drafts.get(id), actor, "draf.catatan.tulis");
		return this.work.attempt(attempt, () -> {
			Draft draft = this.drafts.get(id);
			attempt.requireRole(draft.jurisdiction());
			Texts.require(text, LONGEST);
			String content = this.drafts.document(draft).text(file);
			if (content == null || line < 1 || line > content.lines().count() + 1) {
				throw new DraftRefused(Refusal.BAD_TEXT, LONGEST);
			}
			GeneratedKeyHolder key = new GeneratedKeyHolder();
			this.jdbc.sql("""
					INSERT INTO draft_comment (draft_id, revision, file, line, author, written_at, text)
					VALUES (?, ?, ?, ?, ?, ?, ?)
					""")
				.params(id, draft.revision(), file, line, actor.account(), Utc.of(this.clock.instant()), text.strip())
				.update(key, "id");
			this.work.record(attempt, attempt.object(), Map.of("berkas", file, "baris", Integer.toString(line)));
			return find(key.getKey().longValue()).orElseThrow();
		});
	}

	/** Settles a remark; a second time changes nothing. */
	public Comment resolve(Actor actor, long comment) throws DraftRefused {
		Comment known = find(comment).orElseThrow(() -> new DraftRefused(Refusal.UNKNOWN_COMMENT, comment));
		Draft draft = this.drafts.get(known.draft());
		Attempt attempt = Attempt.onEither(draft, actor, "draf.catatan.selesai");
		return this.work.attempt(attempt, () -> {
			attempt.requireRole(draft.jurisdiction());
			int settled = this.jdbc
				.sql("UPDATE draft_comment SET resolved_by = ?, resolved_at = ? WHERE id = ? AND resolved_by IS NULL")
				.params(actor.account(), Utc.of(this.clock.instant()), comment)
				.update();
			if (settled > 0) {
				this.work.record(attempt, attempt.object(), Map.of("catatan", Long.toString(comment)));
			}
			return find(comment).orElseThrow();
		});
	}

	private Optional<Comment> find(long id) {
		return this.jdbc.sql("SELECT * FROM draft_comment WHERE id = ?").param(id).query(Comments::comment).optional();
	}

	private static Comment comment(ResultSet row, int number) throws SQLException {
		return new Comment(row.getLong("id"), row.getLong("draft_id"), row.getInt("revision"), row.getString("file"),
				row.getInt("line"), row.getString("author"), Utc.read(row, "written_at"), row.getString("text"),
				row.getString("resolved_by"), Utc.read(row, "resolved_at"));
	}

}
