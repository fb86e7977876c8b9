package org.kaidah.personnel.sample;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.JobFamily;
import org.kaidah.personnel.Person;
import org.kaidah.personnel.PostHeld;
import org.kaidah.personnel.RegisteredPost;

/**
 * Turns a finished draft into the dossier that a correct import of the person's rows
 * would give.
 */
final class FairCopy {

	private final Studies studies;

	private final Names names = new Names();

	private final Register register;

	FairCopy(Studies studies, Register register) {
		this.studies = studies;
		this.register = register;
	}

	Dossier of(Draft draft) {
		String nip = draft.birth.nip(draft.contract ? draft.entry.getYear() + "21" : month(draft));
		List<RegisteredPost> registered = draft.registered ? List.of(this.register.heldBy(draft, nip)) : List.of();
		Stream<String> held = draft.posts.stream().map(PostHeld::rumpun);
		List<JobFamily> families = Stream.concat(held, registered.stream().map(RegisteredPost::rumpun))
			.filter(Objects::nonNull)
			.distinct()
			.map(this.studies::family)
			.toList();
		return new Dossier(person(draft, nip), draft.posts, draft.ranks, draft.educations, draft.performances,
				draft.sanctions, draft.trainings, draft.awards, draft.competences, draft.potentials, draft.feedbacks,
				draft.teams, draft.innovations, List.of(), registered, List.of(draft.lastStudy.bidangIlmu()), families);
	}

	private Person person(Draft draft, String nip) {
		Seat seat = draft.seat;
		int age = seat.retirementAge();
		return new Person(nip, this.names.of(draft.birth.male(), draft.dice), titleBefore(seat), titleAfter(draft),
				draft.birth.date(), draft.birth.male() ? "M" : "F", draft.contract ? "PPPK" : "PNS", draft.status,
				draft.lastStudy.tingkat(), draft.lastStudy.pendidikanNama(), draft.lastGraduation, draft.entry,
				draft.contract || draft.entry.plusYears(1).isAfter(draft.asOf) ? null : draft.entry.plusYears(1),
				seat.unor(), seat.office().nama(), draft.agency, seat.jenis(), seat.nama(), seat.jenjang(),
				seat.eselon(), draft.seatSince, Ranks.pangkat(draft.rank), draft.rank, draft.rankSince, seat.kelas(),
				age, draft.birth.date().plusYears(age).plusMonths(1).withDayOfMonth(1));
	}

	private static String month(Draft draft) {
		int month = draft.entry.getMonthValue();
		return draft.entry.getYear() + (month < 10 ? "0" : "") + month;
	}

	private static String titleBefore(Seat seat) {
		return seat.nama().startsWith("Dokter Gigi") ? "drg." : seat.nama().startsWith("Dokter") ? "dr." : null;
	}

	private static String titleAfter(Draft draft) {
		String first = draft.firstStudy.gelar();
		String last = draft.lastStudy == draft.firstStudy ? "" : draft.lastStudy.gelar();
		String both = first + (first.isEmpty() || last.isEmpty() ? "" : ", ") + last;
		return both.isEmpty() ? null : both;
	}

}
