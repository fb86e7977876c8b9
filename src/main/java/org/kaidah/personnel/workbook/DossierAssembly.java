package org.kaidah.personnel.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.JobFamily;
import org.kaidah.personnel.PostHeld;
import org.kaidah.personnel.RegisteredPost;

/**
 * Puts the accepted rows about a person together, with the posts of the register and the
 * references they need.
 */
final class DossierAssembly {

	private final Histories histories;

	private final Map<String, List<RegisteredPost>> held = new HashMap<>();

	private final Map<String, JobFamily> families = new HashMap<>();

	private final Reference educations;

	private final Reference accepted;

	/**
	 * @param posts the accepted post register
	 * @param educations fields of study by name of the education
	 * @param accepted fields of study by job family
	 */
	DossierAssembly(Histories histories, List<RegisteredPost> posts, Reference educations, Reference accepted) {
		this.histories = histories;
		this.educations = educations;
		this.accepted = accepted;
		for (RegisteredPost post : posts) {
			if (post.pemangkuNip() != null) {
				this.held.computeIfAbsent(post.pemangkuNip(), (nip) -> new ArrayList<>()).add(post);
			}
		}
	}

	Dossier dossier(Row person) {
		String nip = person.owner();
		Histories rows = this.histories;
		List<PostHeld> posts = rows.records(Dictionary.POSTS_HELD, nip, DossierRecords::postHeld);
		List<RegisteredPost> registered = this.held.getOrDefault(nip, List.of());
		return new Dossier(DossierRecords.person(person), posts,
				rows.records(Dictionary.RANKS, nip, DossierRecords::rank),
				rows.records(Dictionary.EDUCATIONS, nip, DossierRecords::education),
				rows.records(Dictionary.PERFORMANCES, nip, DossierRecords::performance),
				rows.records(Dictionary.SANCTIONS, nip, DossierRecords::sanction),
				rows.records(Dictionary.TRAININGS, nip, DossierRecords::training),
				rows.records(Dictionary.AWARDS, nip, DossierRecords::award),
				rows.records(Dictionary.COMPETENCES, nip, DossierRecords::competence),
				rows.records(Dictionary.POTENTIALS, nip, DossierRecords::potential),
				rows.records(Dictionary.FEEDBACKS, nip, DossierRecords::feedback),
				rows.records(Dictionary.TEAMS, nip, DossierRecords::team),
				rows.records(Dictionary.INNOVATIONS, nip, DossierRecords::innovation),
				rows.records(Dictionary.EXTRAS, nip, DossierRecords::extra), registered,
				this.educations.fields(person.text("pendidikanTerakhirNama")), families(posts, registered));
	}

	private List<JobFamily> families(List<PostHeld> posts, List<RegisteredPost> registered) {
		return Stream.concat(posts.stream().map(PostHeld::rumpun), registered.stream().map(RegisteredPost::rumpun))
			.filter(Objects::nonNull)
			.distinct()
			.map((name) -> this.families.computeIfAbsent(name,
					(family) -> new JobFamily(family, this.accepted.fields(family))))
			.toList();
	}

}
