package org.kaidah.engine;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Editions that nobody uses any more are collected, classes and all; 200 of them by
 * {@code -Pproof}.
 */
class EditionMemoryTest {

	private static final int EDITIONS = Boolean.getBoolean("kaidah.proof") ? 200 : 12;

	@Test
	void keepsNothingOfEditionsThatAreNoLongerUsed() throws Exception {
		List<WeakReference<Edition>> compiled = new ArrayList<>();
		for (int i = 0; i < EDITIONS; i++) {
			compiled.add(new WeakReference<>(
					Rules.edition(Rules.rule("A", "DataTambahan( angka > " + i + " )", "new Poin(\"x\", " + i + ")"))));
		}
		long alive = EDITIONS;
		for (int attempt = 0; attempt < 20 && alive > 1; attempt++) {
			System.gc();
			Thread.sleep(100);
			alive = compiled.stream().filter((reference) -> reference.get() != null).count();
		}

		assertThat(alive).as("editions still held, of %d", EDITIONS).isLessThanOrEqualTo(1);
	}

}
