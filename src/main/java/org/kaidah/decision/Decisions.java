package org.kaidah.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.kaidah.engine.Decision;
import org.kaidah.engine.DecisionReader;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.DossierCodec;
import org.kaidah.rulebook.Editions;
import org.kaidah.rulebook.StoredEdition;
import org.kaidah.vocabulary.Fakta;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.JacksonException;

/** The stored decisions of runs. */
@Repository
public class Decisions {

	private static final String FROM = """
			 FROM decision d JOIN dossier_version v ON v.nip = d.nip AND v.revision = d.revision WHERE d.run_id = ?
			""";

	private static final String LINE = """
			SELECT d.nip, v.nama, v.jabatan_nama, v.unor_induk_nama, v.jenjang, d.box, d.performance, d.potential,
			d.talent, d.eligibility, d.pools, d.missing
			""";

	private static final String WHOLE = """
			SELECT d.nip, d.revision, d.record, d.facts_hash, d.outcome_hash, s.content FROM decision d
			JOIN dossier_version v ON v.nip = d.nip AND v.revision = d.revision JOIN dossier s ON s.id = v.dossier_id
			WHERE d.run_id = ?
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
		List<Object> parameters = parameters(run);
		return this.jdbc.queryForObject("SELECT COUNT(*)" + FROM + filter.conditions(parameters), Integer.class,
				parameters.toArray());
	}

	/**
	 * People by box among those a filter leaves, those who cannot be assessed under 0.
	 */
	public Map<Integer, Integer> boxes(long run, DecisionFilter filter) {
		List<Object> parameters = parameters(run);
		Map<Integer, Integer> boxes = new TreeMap<>();
		this.jdbc.query("SELECT d.box, COUNT(*)" + FROM + filter.conditions(parameters) + " GROUP BY d.box",
				(ResultSet row) -> {
					boxes.put(row.getInt(1), row.getInt(2));
				}, parameters.toArray());
		return boxes;
	}

	/** Which data is missing for how many people of a run, the most frequent first. */
	public Map<String, Integer> missing(long run) {
		Map<String, Integer> missing = new TreeMap<>();
		this.jdbc.query("SELECT missing, COUNT(*) FROM decision WHERE run_id = ? AND missing <> '' GROUP BY missing",
				(ResultSet row) -> {
					int people = row.getInt(2);
					listed(row.getString(1)).forEach((data) -> missing.merge(data, people, Integer::sum));
				}, run);
		return missing;
	}

	/** What the filters can ask for: the values that occur in a run. */
	public Choices choices(long run) {
		return new Choices(values(run, "unor_induk_nama"), values(run, "jenjang"), values(run, "jenis_jabatan"));
	}

	/** Values that occur in a run, in alphabetical order. */
	public record Choices(List<String> units, List<String> levels, List<String> kinds) {
	}

	private List<String> values(long run, String column) {
		return this.jdbc.queryForList("SELECT DISTINCT v." + column + FROM + " ORDER BY 1", String.class, run);
	}

	/** Lines in the order of NIP. */
	public List<DecisionLine> lines(long run, DecisionFilter filter, int offset, int most) {
		List<Object> parameters = parameters(run);
		String conditions = filter.conditions(parameters);
		parameters.addAll(Arrays.asList(most, offset));
		return this.jdbc.query(LINE + FROM + conditions + " ORDER BY d.nip LIMIT ? OFFSET ?",
				(row, number) -> line(row), parameters.toArray());
	}

	/**
	 * Lines after a person in the order of NIP: a way through a run that costs the same
	 * however far it has come.
	 */
	public List<DecisionLine> linesAfter(long run, DecisionFilter filter, String nip, int most) {
		List<Object> parameters = parameters(run);
		String conditions = filter.conditions(parameters);
		parameters.addAll(Arrays.asList(nip, most));
		return this.jdbc.query(LINE + FROM + conditions + " AND d.nip > ? ORDER BY d.nip LIMIT ?",
				(row, number) -> line(row), parameters.toArray());
	}

	/** One person's decision. */
	public Optional<StoredDecision> find(Run run, String nip) {
		StoredEdition edition = edition(run);
		return this.jdbc.query(WHOLE + " AND d.nip = ?", (row, number) -> whole(row, run, edition), run.id(), nip)
			.stream()
			.findFirst();
	}

	/** Hands on every decision that a filter leaves, in the order of NIP. */
	public void each(Run run, DecisionFilter filter, Consumer<StoredDecision> receiver) {
		StoredEdition edition = edition(run);
		String last = "";
		List<StoredDecision> block;
		do {
			List<Object> parameters = parameters(run.id());
			String conditions = filter.conditions(parameters);
			parameters.addAll(Arrays.asList(last, BLOCK));
			block = this.jdbc.query(WHOLE + conditions + " AND d.nip > ? ORDER BY d.nip LIMIT ?",
					(row, number) -> whole(row, run, edition), parameters.toArray());
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

	private StoredDecision whole(ResultSet row, Run run, StoredEdition edition) throws SQLException {
		String nip = row.getString("nip");
		Dossier dossier = dossier(row.getBytes("content"));
		List<Fakta> facts = (dossier != null) ? new DecidePerson(null, run.asOf(), run.target()).facts(dossier)
				: List.of();
		Decision decision = DecisionReader.decision(row.getBytes("record"), facts, edition.rules());
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
		catch (JacksonException ex) {
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

	private static List<Object> parameters(long run) {
		List<Object> parameters = new ArrayList<>();
		parameters.add(run);
		return parameters;
	}

}
