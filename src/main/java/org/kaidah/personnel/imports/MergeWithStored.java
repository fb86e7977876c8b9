package org.kaidah.personnel.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.JobFamily;
import org.kaidah.personnel.PostHeld;
import org.kaidah.personnel.RegisteredPost;
import org.kaidah.personnel.store.Dossiers;
import org.kaidah.personnel.store.References;
import org.kaidah.personnel.store.Register;

/**
 * The people of a workbook as they are to be stored. What the workbook does not speak of
 * stays: sheets that are absent or brought no row, and posts of the register that it does
 * not name. People who lose or gain a post by the workbook's register are among the
 * result although the workbook does not name them, because a post belongs to the record
 * of its holder.
 */
final class MergeWithStored implements Iterator<Dossier> {

	private static final int BLOCK = 1_000;

	private final ReadWorkbook workbook;

	private final Iterator<Dossier> people;

	private final Dossiers dossiers;

	private final Register register;

	private final Map<String, RegisteredPost> posts;

	private final Map<String, List<RegisteredPost>> held;

	private final Map<String, List<String>> fields;

	private final Map<String, List<String>> accepted;

	/** Holders by the old register or the new one, less those who have been seen. */
	private final Set<String> affected = new TreeSet<>();

	private Iterator<Dossier> block = List.<Dossier>of().iterator();

	MergeWithStored(ReadWorkbook workbook, Iterator<Dossier> people, Dossiers dossiers, Register register,
			References references) {
		this.workbook = workbook;
		this.people = people;
		this.dossiers = dossiers;
		this.register = register;
		this.posts = workbook.posts().stream().collect(Collectors.toMap(RegisteredPost::kode, Function.identity()));
		this.held = workbook.posts()
			.stream()
			.filter((post) -> post.pemangkuNip() != null)
			.collect(Collectors.groupingBy(RegisteredPost::pemangkuNip));
		this.affected.addAll(this.held.keySet());
		this.affected.addAll(register.holders(List.copyOf(this.posts.keySet())));
		this.fields = brings("ref_pendidikan") ? Map.of() : references.fieldsOfStudy();
		this.accepted = brings("ref_rumpun") ? new HashMap<>() : references.acceptedFields();
	}

	@Override
	public boolean hasNext() {
		while (!this.block.hasNext() && (this.people.hasNext() || !this.affected.isEmpty())) {
			this.block = (this.people.hasNext() ? namedPeople() : affectedPeople()).iterator();
		}
		return this.block.hasNext();
	}

	@Override
	public Dossier next() {
		hasNext();
		return this.block.next();
	}

	private List<Dossier> namedPeople() {
		List<Dossier> named = new ArrayList<>(BLOCK);
		while (named.size() < BLOCK && this.people.hasNext()) {
			named.add(this.people.next());
		}
		List<String> nips = named.stream().map(Dossier::nip).toList();
		this.affected.removeAll(new HashSet<>(nips));
		Map<String, Dossier> stored = this.dossiers.find(nips, Dossiers.LATEST);
		Map<String, List<RegisteredPost>> storedPosts = this.register.heldBy(nips);
		return named.stream()
			.map((one) -> merged(one, stored.get(one.nip()), storedPosts.getOrDefault(one.nip(), List.of())))
			.toList();
	}

	private List<Dossier> affectedPeople() {
		List<String> nips = this.affected.stream().limit(BLOCK).toList();
		this.affected.removeAll(new HashSet<>(nips));
		Map<String, List<RegisteredPost>> storedPosts = this.register.heldBy(nips);
		// whoever is not stored is nobody's concern yet
		return this.dossiers.find(nips, Dossiers.LATEST)
			.values()
			.stream()
			.map((one) -> withPosts(one, storedPosts.getOrDefault(one.nip(), List.of())))
			.toList();
	}

	private Dossier merged(Dossier one, Dossier stored, List<RegisteredPost> storedPosts) {
		List<PostHeld> career = rows("rw_jabatan", one, stored, Dossier::posts);
		List<RegisteredPost> holds = posts(one.nip(), storedPosts);
		return new Dossier(one.person(), career, rows("rw_golongan", one, stored, Dossier::ranks),
				rows("rw_pendidikan", one, stored, Dossier::educations),
				rows("rw_skp22", one, stored, Dossier::performances),
				rows("rw_hukdis", one, stored, Dossier::sanctions), rows("rw_diklat", one, stored, Dossier::trainings),
				rows("rw_penghargaan", one, stored, Dossier::awards),
				rows("asesmen", one, stored, Dossier::competences), rows("potensi", one, stored, Dossier::potentials),
				rows("umpan_balik_360", one, stored, Dossier::feedbacks),
				rows("tim_kerja", one, stored, Dossier::teams), rows("inovasi", one, stored, Dossier::innovations),
				rows("data_tambahan", one, stored, Dossier::extras), holds, fieldsOfStudy(one, stored),
				families(career, holds, one, stored));
	}

	private Dossier withPosts(Dossier stored, List<RegisteredPost> storedPosts) {
		List<RegisteredPost> holds = posts(stored.nip(), storedPosts);
		return new Dossier(stored.person(), stored.posts(), stored.ranks(), stored.educations(), stored.performances(),
				stored.sanctions(), stored.trainings(), stored.awards(), stored.competences(), stored.potentials(),
				stored.feedbacks(), stored.teams(), stored.innovations(), stored.extras(), holds,
				stored.fieldsOfStudy(), families(stored.posts(), holds, stored, stored));
	}

	private <T> List<T> rows(String sheet, Dossier one, Dossier stored, Function<Dossier, List<T>> rows) {
		return rows.apply((brings(sheet) || stored == null) ? one : stored);
	}

	private boolean brings(String sheet) {
		return this.workbook.sheets().contains(sheet);
	}

	private List<RegisteredPost> posts(String nip, List<RegisteredPost> storedPosts) {
		return Stream
			.concat(storedPosts.stream().filter((post) -> !this.posts.containsKey(post.kode())),
					this.held.getOrDefault(nip, List.of()).stream())
			.toList();
	}

	private List<String> fieldsOfStudy(Dossier one, Dossier stored) {
		if (brings("ref_pendidikan")) {
			return one.fieldsOfStudy();
		}
		String name = one.person().pendidikanTerakhirNama();
		boolean same = stored != null && stored.person().pendidikanTerakhirNama().equals(name);
		return same ? stored.fieldsOfStudy() : this.fields.getOrDefault(name, List.of());
	}

	/**
	 * The families of a person's posts with the fields that the workbook accepts for
	 * them, or, where it does not say, those that were accepted before.
	 */
	private List<JobFamily> families(Collection<PostHeld> career, Collection<RegisteredPost> holds, Dossier one,
			Dossier stored) {
		boolean says = brings("ref_rumpun") && one != stored;
		if (says) {
			one.jobFamilies().forEach((family) -> this.accepted.putIfAbsent(family.rumpun(), family.bidangIlmu()));
		}
		Map<String, List<String>> before = new HashMap<>();
		if (stored != null) {
			stored.jobFamilies().forEach((family) -> before.put(family.rumpun(), family.bidangIlmu()));
		}
		Map<String, List<String>> first = says ? this.accepted : before;
		Map<String, List<String>> second = says ? before : this.accepted;
		return Stream.concat(career.stream().map(PostHeld::rumpun), holds.stream().map(RegisteredPost::rumpun))
			.filter((name) -> name != null)
			.distinct()
			.map((name) -> new JobFamily(name, first.getOrDefault(name, second.getOrDefault(name, List.of()))))
			.toList();
	}

}
