package org.kaidah.personnel.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.kaidah.personnel.Award;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.Feedback;
import org.kaidah.personnel.TeamAssignment;
import org.kaidah.personnel.Training;
import org.kaidah.personnel.YearlyPerformance;

/**
 * Section 4 of the data dictionary in plain Java, written from its text alone and without
 * any rule: the engine's results are compared with it person by person.
 */
public final class ReferenceCalculator {

	private static final MathContext EXACT = MathContext.DECIMAL128;

	private final LocalDate asOf;

	private final int fullYear;

	/**
	 * @param asOf the day that all windows are counted back from
	 */
	public ReferenceCalculator(LocalDate asOf) {
		this.asOf = asOf;
		this.fullYear = asOf.getYear() - 1;
	}

	/** What the dictionary says about one person. */
	public Reference calculate(Dossier dossier) {
		DefinitivePosts posts = new DefinitivePosts(dossier, this.asOf);
		DisciplineRecord discipline = new DisciplineRecord(dossier, this.asOf);
		SortedMap<String, BigDecimal> inputs = inputs(dossier, posts, discipline);
		BigDecimal y = axis(inputs, "SKP 60", "AWARD 15", "TEAM 15", "FEEDBACK 10");
		BigDecimal x = axis(inputs, "COMPETENCE 20", "TRAINING 10", "EXPERIENCE 10", "POTENTIAL 25", "EDUCATION 10",
				"FIELD 10", "DISCIPLINE 15");
		List<String> missing = new ArrayList<>(List.of("SKP", "COMPETENCE", "POTENTIAL"));
		missing.removeIf(inputs::containsKey);
		Integer box = (y != null && x != null) ? box(y, x) : null;
		BigDecimal talent = (box != null) ? y.add(x).divide(BigDecimal.valueOf(2), EXACT) : null;
		return new Reference(y, x, box, talent, missing, inputs,
				new ReferenceGates(this.asOf).of(dossier, posts, discipline, inputs.get("COMPETENCE")),
				ReferencePools.of(dossier, box, this.asOf.getYear()));
	}

	private SortedMap<String, BigDecimal> inputs(Dossier dossier, DefinitivePosts posts, DisciplineRecord discipline) {
		SortedMap<String, BigDecimal> inputs = new TreeMap<>();
		put(inputs, "SKP", performance(dossier.performances()));
		put(inputs, "AWARD", points(best(dossier.awards().stream().map(this::awardPoints).toList())));
		put(inputs, "TEAM", points(best(dossier.teams().stream().map(this::teamPoints).toList())));
		put(inputs, "FEEDBACK", feedback(dossier.feedbacks()));
		put(inputs, "COMPETENCE", ValidAssessment.competence(dossier, this.asOf));
		put(inputs, "POTENTIAL", ValidAssessment.potential(dossier, this.asOf));
		put(inputs, "TRAINING", points(trainingPoints(dossier.trainings())));
		int experience = posts.tenurePoints() + posts.diversityPoints() + posts.actingPoints();
		put(inputs, "EXPERIENCE", points(experience).divide(BigDecimal.valueOf(3), EXACT));
		put(inputs, "EDUCATION", points(educationPoints(dossier.person().tkPendidikanTerakhir())));
		put(inputs, "FIELD", points(fieldMatches(dossier, posts.family()) ? 100 : 50));
		put(inputs, "DISCIPLINE", points(discipline.points()));
		return inputs;
	}

	private BigDecimal performance(List<YearlyPerformance> performances) {
		return performances.stream()
			.filter((row) -> row.tahun() == this.fullYear)
			.map((row) -> points(switch (row.kuadranKinerja()) {
				case "SANGAT BAIK" -> 100;
				case "BAIK" -> 80;
				case "BUTUH PERBAIKAN" -> 60;
				case "KURANG" -> 40;
				default -> 20;
			}))
			.findFirst()
			.orElse(null);
	}

	private int awardPoints(Award award) {
		if (award.tahun() < this.asOf.getYear() - 4 || award.tahun() > this.asOf.getYear()) {
			return 0;
		}
		return switch (award.tingkat()) {
			case "INTERNASIONAL" -> 100;
			case "NASIONAL" -> 85;
			case "LINTAS INSTANSI" -> 70;
			default -> 50;
		};
	}

	private int teamPoints(TeamAssignment team) {
		if (team.tanggal().isBefore(this.asOf.minusYears(2)) || team.tanggal().isAfter(this.asOf)) {
			return 0;
		}
		boolean across = team.lingkup().equals("LINTAS INSTANSI");
		return team.peran().equals("KETUA") ? (across ? 100 : 85) : (across ? 70 : 50);
	}

	private BigDecimal feedback(List<Feedback> feedbacks) {
		return feedbacks.stream()
			.filter((row) -> row.tahun() == this.fullYear)
			.map(Feedback::nilai)
			.findFirst()
			.orElse(BigDecimal.ZERO);
	}

	private int trainingPoints(List<Training> trainings) {
		BigDecimal hours = trainings.stream()
			.filter((row) -> Objects.requireNonNullElse(row.tanggalSelesai(), row.tanggal()).getYear() == this.fullYear)
			.map(Training::jumlahJam)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		int[][] scale = { { 20, 100 }, { 10, 80 }, { 5, 60 }, { 1, 40 } };
		for (int[] step : scale) {
			if (hours.compareTo(BigDecimal.valueOf(step[0])) >= 0) {
				return step[1];
			}
		}
		return 0;
	}

	private static int educationPoints(String tingkat) {
		return switch (tingkat) {
			case "S-3" -> 100;
			case "S-2" -> 90;
			case "S-1", "D-IV" -> 80;
			case "D-III" -> 70;
			case "D-II", "D-I", "SLTA" -> 60;
			default -> 40;
		};
	}

	private static boolean fieldMatches(Dossier dossier, String family) {
		return dossier.jobFamilies()
			.stream()
			.filter((candidate) -> candidate.rumpun().equals(family))
			.flatMap((candidate) -> candidate.bidangIlmu().stream())
			.anyMatch(dossier.fieldsOfStudy()::contains);
	}

	private static BigDecimal axis(SortedMap<String, BigDecimal> inputs, String... weights) {
		BigDecimal sum = BigDecimal.ZERO;
		for (String weight : weights) {
			String[] parts = weight.split(" ");
			BigDecimal points = inputs.get(parts[0]);
			if (points == null) {
				return null;
			}
			sum = sum.add(points.multiply(new BigDecimal(parts[1]).movePointLeft(2)), EXACT);
		}
		return sum.setScale(10, RoundingMode.HALF_UP);
	}

	private static int box(BigDecimal y, BigDecimal x) {
		int[][] boxes = { { 1, 3, 6 }, { 2, 5, 8 }, { 4, 7, 9 } };
		return boxes[level(y)][level(x)];
	}

	private static int level(BigDecimal value) {
		return (value.compareTo(points(80)) >= 0) ? 2 : (value.compareTo(points(60)) >= 0) ? 1 : 0;
	}

	private static int best(Collection<Integer> points) {
		return points.stream().mapToInt(Integer::intValue).max().orElse(0);
	}

	private static BigDecimal points(int points) {
		return BigDecimal.valueOf(points);
	}

	private static void put(SortedMap<String, BigDecimal> inputs, String input, BigDecimal points) {
		if (points != null) {
			inputs.put(input, points);
		}
	}

}
