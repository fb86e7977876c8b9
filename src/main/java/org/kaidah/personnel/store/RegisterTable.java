package org.kaidah.personnel.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.RegisteredPost;
import org.kaidah.personnel.store.RecordTable.Entry;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes the post register. A person's posts come with the dossier; posts that nobody
 * stored holds are handed in by themselves.
 */
final class RegisterTable {

	private static final int BLOCK = 1_000;

	private static final RecordTable<RegisteredPost> POSTS = new RecordTable<>(RegisteredPost.class);

	private final JdbcTemplate jdbc;

	private final Posts posts;

	RegisterTable(JdbcTemplate jdbc, Posts posts) {
		this.jdbc = jdbc;
		this.posts = posts;
	}

	/** The posts of people, who hold no others afterwards. */
	void write(List<Dossier> people, Collection<String> known) {
		if (!known.isEmpty()) {
			this.jdbc.update("DELETE FROM registered_post WHERE pemangku_nip IN (" + Sql.places(known.size()) + ")",
					known.toArray());
		}
		insert(people.stream().flatMap((one) -> one.registeredPosts().stream()).toList());
	}

	/**
	 * Posts by themselves: those that are new or different are written.
	 * @return those that were
	 */
	List<RegisteredPost> changed(List<RegisteredPost> posts) {
		List<RegisteredPost> changed = new ArrayList<>();
		for (int from = 0; from < posts.size(); from += BLOCK) {
			List<RegisteredPost> block = posts.subList(from, Math.min(posts.size(), from + BLOCK));
			Map<String, RegisteredPost> stored = this.posts
				.findByKodeIn(block.stream().map(RegisteredPost::kode).toList())
				.stream()
				.map(StoredPost::post)
				.collect(Collectors.toMap(RegisteredPost::kode, Function.identity()));
			block.stream().filter((post) -> !same(post, stored.get(post.kode()))).forEach(changed::add);
		}
		return changed;
	}

	void insert(List<RegisteredPost> posts) {
		POSTS.insertOrUpdate(this.jdbc, posts.stream().map((post) -> new Entry<>(post)).toList());
	}

	/** Equal but for trailing zeros of the levels. */
	private static boolean same(RegisteredPost post, RegisteredPost stored) {
		return stored != null && post.nama().equals(stored.nama()) && plain(post).equals(plain(stored));
	}

	private static String plain(RegisteredPost post) {
		StringBuilder levels = new StringBuilder();
		post.standar()
			.forEach((name, level) -> levels.append(name)
				.append('=')
				.append(level.stripTrailingZeros().toPlainString())
				.append(';'));
		return new RegisteredPost(post.kode(), post.nama(), post.unorNama(), post.unorIndukNama(), post.jenis(),
				post.jenjang(), post.eselon(), post.kelas(), post.rumpun(), post.prioritas(), post.pendidikanMinimal(),
				Collections.emptySortedMap(), post.pemangkuNip())
			.toString() + levels;
	}

}
