package org.kaidah.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.kaidah.engine.Decision;
import org.kaidah.engine.DecisionFormat;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.DossierCodec;
import org.kaidah.personnel.store.Conditions;
import org.kaidah.rulebook.Editions;
import org.kaidah.rulebook.StoredEdition;
import org.kaidah.vocabulary.Fakta;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The stored decisions of runs. */
@Repository
public class Decisions {

	/** In the order of the decisions, so that a block of them is read and no more. */
	private static final String FROM = """
			 FROM run r STRAIGHT_JOIN decision d ON d.run_id = r.id
			STRAIGHT_JOIN dossier_version v ON v.nip = d.nip AND v.revision = d.revision WHERE r.id = ?
			""";

	private static final String LINE = """
			SELECT d.nip, v.nama, v.jabatan_nama, v.unor_induk_nama, v.jenjang, d.box, d.performance, d.potential,
			d.talent, d.eligibility, d.pools, d.missing
			""";

	private static final String WHOLE = """
			SELECT d.nip, d.revision, d.record, d.facts_hash, d.outcome_hash, s.content FROM run r
			STRAIGHT_JOIN decision d ON d.run_id = r.id
			STRAIGHT_JOIN dossier_version v ON v.nip = d.nip AND v.revision = d.revision
			STRAIGHT_JOIN dossier s ON s.nip = v.nip AND s.revision = v.revision WHERE r.id = ?
			""";

	private static final int BLOCK = 500;

	private final JdbcTemplate jdbc;

	private final Editions editions;

	private final DossierCodec codec = new DossierCodec();

	Decisions(JdbcTemplate jdbc, Editions editions) {
		this.jdbc = jdbc;
		this.editions = editions;
	}

	/** How many decisions a filter leaves. */
	public int count(long run, DecisionFilter filter) {
		Query query = new Query("SELECT COUNT(*)" + from(filter), run, filter, "");
		return this.jdbc.queryForObject(query.sql(), Integer.class, query.values());
	}

	/**
	 * People by box among those a filter leaves, those who cannot be assessed under 0.
	 */
	public Map<Integer, Integer> boxes(long run, DecisionFilter filter) {
		Query query = new Query("SELECT d.box, COUNT(*)" + FROM, run, filter, " GROUP BY d.box");
		Map<Integer, Integer> boxes = new TreeMap<>();
		this.jdbc.query(query.sql(), (ResultSet row) -> {
			boxes.put(row.getInt(1), row.getInt(2));
		}, query.values());
		return boxes;
	}

	/**
	 * Which data is missing for how many people among those a filter leaves, in
	 * alphabetical order.
	 */
	public Map<String, Integer> missing(long run, DecisionFilter filter) {
		Query query = new Query("SELECT d.missing, COUNT(*)" + from(filter), run, filter,
				" AND d.missing <> '' GROUP BY d.missing");
		Map<String, Integer> missing = new TreeMap<>();
		this.jdbc.query(query.sql(), (ResultSet row) -> {
			int people = row.getInt(2);
			listed(row.getString(1)).forEach((data) -> missing.merge(data, people, Integer::sum));
		}, query.values());
		return missing;
	}

	/** Whom nothing narrows need not be looked up. */
	private static String from(DecisionFilter filter) {
		return filter.narrows() ? FROM : " FROM decision d WHERE d.run_id = ?";
	}

	/** What the filters can ask for: the values that occur in a run. */
	public FilterChoices choices(long run) {
		return FilterChoices.of(this.jdbc.query(
				"SELECT v.unor_induk_nama, v.jenjang, v.jenis_jabatan, " + DecisionFilter.SEX + FROM
						+ " GROUP BY 1, 2, 3, 4",
				(row, number) -> new FilterChoices.Combination(row.getString(1), row.getString(2), row.getString(3),
						row.getString(4)),
				run));
	}

	/** Lines in the order of NIP. */
	public List<DecisionLine> lines(long run, DecisionFilter filter, int offset, int most) {
		return lines(run, filter, new DecisionOrder(""), offset, most);
	}

	/** Lines in an order. */
	List<DecisionLine> lines(long run, DecisionFilter filter, DecisionOrder order, int offset, int most) {
		return lines(new Query(LINE + FROM, run, filter, order.sql() + " LIMIT ? OFFSET ?", most, offset));
	}

	/**
	 * Lines after a person in the order of NIP: a way through a run that costs the same
	 * however far it has come.
	 */
	public List<DecisionLine> linesAfter(long run, DecisionFilter filter, String nip, int most) {
		return lines(new Query(LINE + FROM, run, filter, " AND d.nip > ? ORDER BY d.nip LIMIT ?", nip, most));
	}

	private List<DecisionLine> lines(Query query) {
		return this.jdbc.query(query.sql(), (row, number) -> line(row), query.values());
	}

	/** One person's decision. */
	public Optional<StoredDecision> find(Run run, String nip) {
		StoredEdition edition = edition(run);
		DecisionFormat format = new DecisionFormat(edition.rules());
		return this.jdbc
			.query(WHOLE + " AND d.nip = ?", (row, number) -> whole(row, run, edition, format), run.id(), nip)
			.stream()
			.findFirst();
	}

	/** Hands on every decision that a filter leaves, in the order of NIP. */
	public void each(Run run, DecisionFilter filter, Consumer<StoredDecision> receiver) {
		StoredEdition edition = edition(run);
		DecisionFormat format = new DecisionFormat(edition.rules());
		String last = "";
		List<StoredDecision> block;
		do {
			Query query = new Query(WHOLE, run.id(), filter, " AND d.nip > ? ORDER BY d.nip LIMIT ?", last, BLOCK);
			block = this.jdbc.query(query.sql(), (row, number) -> whole(row, run, edition, format), query.values());
			for (StoredDecision decision : block) {
				receiver.accept(decision);
				last = decision.nip();
			}
		}
		while (block.size() == BLOCK);
	}

	private StoredEdition edition(Run run) {
		return this.editions.find(run.editionHash()).orElseThrow();
	}

	private StoredDecision whole(ResultSet row, Run run, StoredEdition edition, DecisionFormat format)
			throws SQLException {
		String nip = row.getString("nip");
		Dossier dossier = dossier(row.getBytes("content"));
		List<Fakta> facts = (dossier != null) ? DecidePerson.facts(dossier, run.asOf(), run.target()) : List.of();
		Decision decision = format.decision(row.getBytes("record"), facts);
		HexFormat hex = HexFormat.of();
		return new StoredDecision(run, edition, nip, row.getLong("revision"), dossier, decision,
				TalentResult.of(nip, decision, run.target() != null), hex.formatHex(row.getBytes("facts_hash")),
				hex.formatHex(row.getBytes("outcome_hash")));
	}

	/**
	 * One that cannot be read could not be decided on either, and the decision says so.
	 */
	private Dossier dossier(byte[] content) {
		try {
			return this.codec.dossier(content);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static DecisionLine line(ResultSet row) throws SQLException {
		int box = row.getInt("box");
		String eligibility = row.getString("eligibility");
		return new DecisionLine(row.getString("nip"), row.getString("nama"), row.getString("jabatan_nama"),
				row.getString("unor_induk_nama"), row.getString("jenjang"), (box > 0) ? box : null,
				row.getBigDecimal("performance"), row.getBigDecimal("potential"), row.getBigDecimal("talent"),
				(eligibility != null) ? TalentResult.Answer.valueOf(eligibility) : null, listed(row.getString("pools")),
				listed(row.getString("missing")));
	}

	private static List<String> listed(String names) {
		return names.isEmpty() ? List.of() : List.of(names.substring(1, names.length() - 1).split("\\|"));
	}

	/** A statement about a run's decisions, with the values of its places. */
	private record Query(String sql, Object[] values) {

		Query(String beginning, long run, DecisionFilter filter, String rest, Object... further) {
			this(beginning, run, filter.conditions(), rest, further);
		}

		private Query(String beginning, long run, Conditions conditions, String rest, Object... further) {
			this(beginning + conditions.sql() + rest,
					Stream.of(Stream.of(run), conditions.values().stream(), Stream.of(further))
						.flatMap((values) -> values)
						.toArray());
		}

	}

}
