package org.kaidah.personnel.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.JobFamily;
import org.kaidah.personnel.RegisteredPost;

/**
 * A regency of fictitious people. The same seed and as-of date give the same people on
 * every machine; person number i depends on nothing but seed, as-of date and i, so that
 * any number of people can be streamed, in any order and by any number of threads,
 * without keeping one. The first thousand hold one person of every {@link EdgeCase}.
 */
public final class SampleRegency {

	private final LocalDate asOf;

	private final Formation formation = new Formation();

	private final Studies studies = new Studies();

	private final Register register = new Register();

	private final FairCopy fairCopy = new FairCopy(this.studies, this.register);

	private final Biography biography;

	private final EdgeLives edgeLives;

	/**
	 * @param seed any number; another one gives other people
	 * @param asOf the day at which the people are as described; nothing is dated later
	 * but what an edge case demands
	 */
	public SampleRegency(long seed, LocalDate asOf) {
		this.asOf = asOf;
		Occupations occupations = new Occupations();
		this.biography = new Biography(seed, asOf, this.formation, this.studies, occupations);
		this.edgeLives = new EdgeLives(seed, asOf, this.formation, this.studies, occupations);
	}

	/** The day at which the people are as described. */
	public LocalDate asOf() {
		return this.asOf;
	}

	/**
	 * The first people, in the order of their numbers, made one by one as the stream asks
	 * for them.
	 * @param count how many, at most 2,000,000
	 * @return a lazy stream that may be made parallel
	 */
	public Stream<Dossier> people(int count) {
		return IntStream.range(0, count).mapToObj(this::person);
	}

	/**
	 * One person.
	 * @param number from 0
	 * @return the same person at every call
	 * @throws IllegalArgumentException where the number is beyond what NIPs can tell
	 * apart
	 */
	public Dossier person(int number) {
		EdgeCase edgeCase = EdgeCase.at(number);
		return this.fairCopy
			.of((edgeCase != null) ? this.edgeLives.write(number, edgeCase) : this.biography.write(number));
	}

	/** The rows of {@code ref_pendidikan}. */
	public List<Study> studies() {
		return this.studies.all();
	}

	/** The job families with the fields they accept, {@code ref_rumpun}. */
	public List<JobFamily> jobFamilies() {
		return this.studies.families();
	}

	/**
	 * Every fifth of the structural posts, as the register would show them if nobody held
	 * them.
	 */
	public List<RegisteredPost> postsThatMayBeVacant() {
		List<Seat> seats = this.formation.seats();
		return IntStream.range(0, seats.size())
			.filter((place) -> place % 5 == 0)
			.mapToObj((place) -> this.register.vacant(seats.get(place), place))
			.toList();
	}

}
