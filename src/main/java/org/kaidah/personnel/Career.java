package org.kaidah.personnel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.kaidah.vocabulary.MasaJabatan;

/**
 * The posts of a person as periods up to a date: each definitive post ends where the next
 * one begins, the last at the date. Where the history does not know the present post of
 * {@code data_utama}, that post is added.
 */
final class Career {

	private static final String DEFINITIVE = "DEFINITIF";

	private final Dossier dossier;

	private final LocalDate asOf;

	private final RegisteredPost register;

	private final List<Step> definitive = new ArrayList<>();

	private final List<Step> acting = new ArrayList<>();

	/** A post taken up, with the identity of its row. */
	private record Step(String id, PostHeld post) {
	}

	Career(Dossier dossier, LocalDate asOf) {
		this.dossier = dossier;
		this.asOf = asOf;
		this.register = registered(dossier);
		boolean presentKnown = false;
		for (int i = 0; i < dossier.posts().size(); i++) {
			PostHeld post = dossier.posts().get(i);
			boolean isDefinitive = DEFINITIVE.equals(post.jenisPenugasan());
			presentKnown |= isDefinitive && post.tmtJabatan().equals(dossier.person().tmtJabatan());
			if (!post.tmtJabatan().isAfter(asOf)) {
				(isDefinitive ? this.definitive : this.acting).add(new Step("rw_jabatan#" + (i + 1), post));
			}
		}
		if (!presentKnown && !dossier.person().tmtJabatan().isAfter(asOf)) {
			this.definitive.add(new Step("data_utama", present()));
			this.definitive.sort(Comparator.comparing((step) -> step.post.tmtJabatan()));
		}
	}

	private PostHeld present() {
		Person person = this.dossier.person();
		return new PostHeld(person.jenisJabatan(), person.jabatanNama(), person.jenjang(), person.eselon(),
				person.unorNama(), person.unorIndukNama(), person.instansiKerjaNama(),
				(this.register != null) ? this.register.rumpun() : null, DEFINITIVE, person.tmtJabatan(), null, null,
				null, null);
	}

	/**
	 * The post held by the register: of several the one named like the present post, else
	 * the lowest code.
	 */
	private static RegisteredPost registered(Dossier dossier) {
		List<RegisteredPost> held = dossier.registeredPosts();
		if (held.isEmpty()) {
			return null;
		}
		String present = comparable(dossier.person().jabatanNama());
		return held.stream().filter((post) -> comparable(post.nama()).equals(present)).findFirst().orElse(held.get(0));
	}

	/**
	 * The job family: of the register's post, else of the present post, else of the
	 * latest definitive one that has any.
	 */
	String jobFamily() {
		if (this.register != null) {
			return this.register.rumpun();
		}
		String latest = null;
		for (Step step : this.definitive) {
			if (step.post.tmtJabatan().equals(this.dossier.person().tmtJabatan()) && step.post.rumpun() != null) {
				return step.post.rumpun();
			}
			latest = (step.post.rumpun() != null) ? step.post.rumpun() : latest;
		}
		return latest;
	}

	List<MasaJabatan> periods() {
		List<MasaJabatan> periods = new ArrayList<>();
		for (int i = 0; i < this.definitive.size(); i++) {
			LocalDate end = (i + 1 < this.definitive.size()) ? this.definitive.get(i + 1).post.tmtJabatan() : this.asOf;
			periods.add(period(this.definitive.get(i), end));
		}
		for (Step step : this.acting) {
			LocalDate last = step.post.tmtSelesai();
			boolean over = last != null && last.isBefore(this.asOf);
			periods.add(period(step, over ? last.plusDays(1) : this.asOf));
		}
		return periods;
	}

	private MasaJabatan period(Step step, LocalDate end) {
		PostHeld post = step.post;
		return new MasaJabatan(step.id, post.jenisPenugasan(), post.namaJabatan(), post.jenisJabatan(), post.jenjang(),
				post.eselon(), post.rumpun(), comparable(post.unorIndukNama()), comparable(post.instansiKerjaNama()),
				post.tmtJabatan(), end, definitiveLevelOn(post.tmtJabatan()), this.asOf);
	}

	/**
	 * The level of the definitive post held on a day; before the first one, of the first.
	 */
	private String definitiveLevelOn(LocalDate day) {
		String level = this.definitive.isEmpty() ? null : this.definitive.get(0).post.jenjang();
		for (Step step : this.definitive) {
			if (!step.post.tmtJabatan().isAfter(day)) {
				level = step.post.jenjang();
			}
		}
		return level;
	}

	private static String comparable(String name) {
		return Spaces.folded(Objects.requireNonNullElse(name, ""));
	}

}
