package org.kaidah.personnel.store;

import java.util.List;

import org.kaidah.personnel.Award;
import org.kaidah.personnel.CompetenceScore;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.Education;
import org.kaidah.personnel.ExtraAttribute;
import org.kaidah.personnel.Feedback;
import org.kaidah.personnel.Innovation;
import org.kaidah.personnel.Person;
import org.kaidah.personnel.PostHeld;
import org.kaidah.personnel.PotentialScore;
import org.kaidah.personnel.RankHeld;
import org.kaidah.personnel.RegisteredPost;
import org.kaidah.personnel.Sanction;
import org.kaidah.personnel.TeamAssignment;
import org.kaidah.personnel.Training;
import org.kaidah.personnel.YearlyPerformance;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What is known of a person now, with every row below it.
 *
 * @param version raised with every change, so that the second of two writers is told
 * @param fieldsOfStudy JSON
 * @param jobFamilies JSON
 */
@Table("person")
record StoredPerson(@Id String nip, @Version int version, @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Person person,
		@MappedCollection(idColumn = "nip", keyColumn = "position") List<PostHeld> posts,
		@MappedCollection(idColumn = "nip", keyColumn = "position") List<RankHeld> ranks,
		@MappedCollection(idColumn = "nip", keyColumn = "position") List<Education> educations,
		@MappedCollection(idColumn = "nip", keyColumn = "position") List<YearlyPerformance> performances,
		@MappedCollection(idColumn = "nip", keyColumn = "position") List<Sanction> sanctions,
		@MappedCollection(idColumn = "nip", keyColumn = "position") List<Training> trainings,
		@MappedCollection(idColumn = "nip", keyColumn = "position") List<Award> awards,
		@MappedCollection(idColumn = "nip", keyColumn = "position") List<CompetenceScore> competences,
		@MappedCollection(idColumn = "nip", keyColumn = "position") List<PotentialScore> potentials,
		@MappedCollection(idColumn = "nip", keyColumn = "position") List<Feedback> feedbacks,
		@MappedCollection(idColumn = "nip", keyColumn = "position") List<TeamAssignment> teams,
		@MappedCollection(idColumn = "nip", keyColumn = "position") List<Innovation> innovations,
		@MappedCollection(idColumn = "nip", keyColumn = "position") List<ExtraAttribute> extras, String fieldsOfStudy,
		String jobFamilies) {

	/**
	 * The dossier of these rows.
	 * @param held the posts of the register that this person holds
	 */
	Dossier dossier(List<RegisteredPost> held) {
		return new Dossier(this.person, this.posts, this.ranks, this.educations, this.performances, this.sanctions,
				this.trainings, this.awards, this.competences, this.potentials, this.feedbacks, this.teams,
				this.innovations, this.extras, held, JsonColumn.names(this.fieldsOfStudy),
				JsonColumn.families(this.jobFamilies));
	}

}
