package org.kaidah.personnel;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The whole record of one person as one immutable value: what a decision rests on,
 * complete without any other table (design decision 8). Rows stand in an order that
 * depends on their content alone, so two imports of the same data in another order give
 * the same dossier; the place of a row in its list is therefore its identity within the
 * dossier.
 *
 * @param registeredPosts the posts of the register that name this person as holder
 * @param fieldsOfStudy the fields that {@code ref_pendidikan} gives for the last
 * education
 * @param jobFamilies the job families of all posts held, each with its accepted fields
 */
public record Dossier(Person person, List<PostHeld> posts, List<RankHeld> ranks, List<Education> educations,
		List<YearlyPerformance> performances, List<Sanction> sanctions, List<Training> trainings, List<Award> awards,
		List<CompetenceScore> competences, List<PotentialScore> potentials, List<Feedback> feedbacks,
		List<TeamAssignment> teams, List<Innovation> innovations, List<ExtraAttribute> extras,
		List<RegisteredPost> registeredPosts, List<String> fieldsOfStudy, List<JobFamily> jobFamilies) {

	public Dossier {
		posts = ordered(posts, PostHeld::tmtJabatan, PostHeld::namaJabatan);
		ranks = ordered(ranks, RankHeld::tmtGolongan, RankHeld::golongan);
		educations = ordered(educations, Education::tahunLulus, Education::pendidikanNama);
		performances = ordered(performances, YearlyPerformance::tahun);
		sanctions = ordered(sanctions, Sanction::hukumanTanggal, Sanction::skNomor);
		trainings = ordered(trainings, Training::tanggal, Training::namaDiklat);
		awards = ordered(awards, Award::tahun, Award::hargaNama);
		competences = ordered(competences, CompetenceScore::tanggal, CompetenceScore::namaKompetensi);
		potentials = ordered(potentials, PotentialScore::tanggal, PotentialScore::aspek);
		feedbacks = ordered(feedbacks, Feedback::tahun);
		teams = ordered(teams, TeamAssignment::tanggal, TeamAssignment::namaTim);
		innovations = ordered(innovations, Innovation::tahun, Innovation::judul);
		extras = ordered(extras, ExtraAttribute::kunci);
		registeredPosts = ordered(registeredPosts, RegisteredPost::kode);
		fieldsOfStudy = (fieldsOfStudy.size() > 1) ? fieldsOfStudy.stream().distinct().sorted().toList()
				: List.copyOf(fieldsOfStudy);
		jobFamilies = ordered(jobFamilies, JobFamily::rumpun);
	}

	/** The NIP, 18 digits. */
	public String nip() {
		return this.person.nipBaru();
	}

	/**
	 * A second column decides most ties, because the text of whole rows is slow to
	 * compare.
	 */
	private static <T, K extends Comparable<? super K>> List<T> ordered(List<T> rows, Function<T, K> first,
			Function<T, String> second) {
		return (rows.size() > 1) ? sorted(rows, Comparator.comparing(first).thenComparing(second)) : List.copyOf(rows);
	}

	private static <T, K extends Comparable<? super K>> List<T> ordered(List<T> rows, Function<T, K> first) {
		return (rows.size() > 1) ? sorted(rows, Comparator.comparing(first)) : List.copyOf(rows);
	}

	private static <T> List<T> sorted(List<T> rows, Comparator<T> order) {
		Comparator<T> whole = order.thenComparing(Object::toString);
		return inOrder(rows, whole) ? List.copyOf(rows) : rows.stream().sorted(whole).toList();
	}

	/** What is read back from the store always is, and a run reads everybody. */
	private static <T> boolean inOrder(List<T> rows, Comparator<T> order) {
		for (int i = 1; i < rows.size(); i++) {
			if (order.compare(rows.get(i - 1), rows.get(i)) > 0) {
				return false;
			}
		}
		return true;
	}

}
