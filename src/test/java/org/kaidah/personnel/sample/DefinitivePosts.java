package org.kaidah.personnel.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.Person;
import org.kaidah.personnel.PostHeld;
import org.kaidah.personnel.RegisteredPost;

/**
 * The chain of definitive posts of one person up to a day, and what the dictionary
 * derives from it.
 */
final class DefinitivePosts {

	private final Dossier dossier;

	private final LocalDate asOf;

	private final List<PostHeld> chain = new ArrayList<>();

	DefinitivePosts(Dossier dossier, LocalDate asOf) {
		this.dossier = dossier;
		this.asOf = asOf;
		List<PostHeld> definitive = dossier.posts()
			.stream()
			.filter((post) -> post.jenisPenugasan().equals("DEFINITIF"))
			.toList();
		Person person = dossier.person();
		definitive.stream().filter((post) -> !post.tmtJabatan().isAfter(asOf)).forEach(this.chain::add);
		boolean present = definitive.stream().anyMatch((post) -> post.tmtJabatan().equals(person.tmtJabatan()));
		if (!present && !person.tmtJabatan().isAfter(asOf)) {
			this.chain.add(new PostHeld(person.jenisJabatan(), person.jabatanNama(), person.jenjang(), person.eselon(),
					person.unorNama(), person.unorIndukNama(), person.instansiKerjaNama(), registeredFamily(),
					"DEFINITIF", person.tmtJabatan(), null, null, null, null));
		}
		this.chain.sort(Comparator.comparing(PostHeld::tmtJabatan));
	}

	/** Whole years in those posts that the condition selects. */
	int yearsIn(Predicate<PostHeld> condition) {
		List<ServiceLength.Span> spans = new ArrayList<>();
		for (int i = 0; i < this.chain.size(); i++) {
			LocalDate end = (i + 1 < this.chain.size()) ? this.chain.get(i + 1).tmtJabatan() : this.asOf;
			if (condition.test(this.chain.get(i))) {
				spans.add(new ServiceLength.Span(this.chain.get(i).tmtJabatan(), end));
			}
		}
		return ServiceLength.wholeYears(spans);
	}

	int tenurePoints() {
		String jenjang = this.dossier.person().jenjang();
		int years = yearsIn((post) -> post.jenjang().equals(jenjang));
		return (years >= 5) ? 100 : (years >= 2) ? 80 : 60;
	}

	int diversityPoints() {
		if (kinds(PostHeld::instansiKerjaNama) > 1) {
			return 100;
		}
		return (kinds(PostHeld::unorIndukNama) > 1) ? 80 : 60;
	}

	int actingPoints() {
		return this.dossier.posts()
			.stream()
			.filter((post) -> !post.jenisPenugasan().equals("DEFINITIF"))
			.filter((post) -> !post.tmtJabatan().isAfter(this.asOf))
			.mapToInt(this::actingPoints)
			.max()
			.orElse(0);
	}

	/** The job family of the person, or {@code null}. */
	String family() {
		if (registeredFamily() != null) {
			return registeredFamily();
		}
		LocalDate since = this.dossier.person().tmtJabatan();
		String present = lastFamily((post) -> post.tmtJabatan().equals(since));
		return (present != null) ? present : lastFamily((post) -> true);
	}

	private String lastFamily(Predicate<PostHeld> condition) {
		return this.chain.stream()
			.filter(condition)
			.map(PostHeld::rumpun)
			.filter((rumpun) -> rumpun != null)
			.reduce((first, second) -> second)
			.orElse(null);
	}

	private String registeredFamily() {
		String name = normal(this.dossier.person().jabatanNama());
		Comparator<RegisteredPost> namedLikeFirst = Comparator.comparing((post) -> !normal(post.nama()).equals(name));
		return this.dossier.registeredPosts()
			.stream()
			.min(namedLikeFirst.thenComparing(RegisteredPost::kode))
			.map(RegisteredPost::rumpun)
			.orElse(null);
	}

	private int actingPoints(PostHeld acting) {
		if (this.chain.isEmpty()) {
			return 0;
		}
		PostHeld held = this.chain.get(0);
		for (PostHeld post : this.chain) {
			if (!post.tmtJabatan().isAfter(acting.tmtJabatan())) {
				held = post;
			}
		}
		int difference = rankOf(acting.jenjang()) - rankOf(held.jenjang());
		int equal = acting.jenisPenugasan().equals("PLT") ? 80 : 40;
		return (difference < 0) ? 0 : (difference == 0) ? equal : equal + 20;
	}

	private long kinds(Function<PostHeld, String> name) {
		return this.chain.stream()
			.map(name)
			.filter((text) -> text != null)
			.map(DefinitivePosts::normal)
			.distinct()
			.count();
	}

	private static String normal(String text) {
		return text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
	}

	private static int rankOf(String jenjang) {
		return switch (jenjang) {
			case "JPT UTAMA" -> 6;
			case "JPT MADYA" -> 5;
			case "JPT PRATAMA", "AHLI UTAMA" -> 4;
			case "ADMINISTRATOR", "AHLI MADYA" -> 3;
			case "PENGAWAS", "AHLI MUDA", "PENYELIA" -> 2;
			case "AHLI PERTAMA" -> 1;
			case "PELAKSANA", "PEMULA", "TERAMPIL", "MAHIR" -> 1;
			default -> throw new IllegalArgumentException(jenjang);
		};
	}

}
