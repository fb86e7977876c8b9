package org.kaidah.personnel.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.kaidah.personnel.RegisteredPost;
import org.springframework.stereotype.Repository;

/** The stored post register. */
@Repository
public class Register {

	private static final int BLOCK = 1_000;

	private final Posts posts;

	Register(Posts posts) {
		this.posts = posts;
	}

	/**
	 * The posts that people hold, by NIP; who holds none is absent.
	 * @param nips at most some thousands
	 */
	public Map<String, List<RegisteredPost>> heldBy(Collection<String> nips) {
		if (nips.isEmpty()) {
			return Map.of();
		}
		return this.posts.findByPemangkuNipIn(nips)
			.stream()
			.map(StoredPost::post)
			.collect(Collectors.groupingBy(RegisteredPost::pemangkuNip));
	}

	/** Who holds posts now, by the posts' codes. */
	public Set<String> holders(List<String> codes) {
		Set<String> holders = new HashSet<>();
		for (int from = 0; from < codes.size(); from += BLOCK) {
			this.posts.findByKodeIn(codes.subList(from, Math.min(codes.size(), from + BLOCK)))
				.stream()
				.map(StoredPost::pemangkuNip)
				.filter(Objects::nonNull)
				.forEach(holders::add);
		}
		return holders;
	}

}
