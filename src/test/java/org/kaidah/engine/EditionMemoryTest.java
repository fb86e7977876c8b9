package org.kaidah.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Editions of different shapes that nobody uses any more are collected, classes and all;
 * 200 of them by {@code -Pproof}.
 */
class EditionMemoryTest {

	private static final int EDITIONS = Boolean.getBoolean("kaidah.proof") ? 200 : 16;

	/** So many fill the memory of shapes, which holds some that are not used. */
	private static final int FIRST = 24;

	/** What a few editions leave behind that are not yet collected: each has some 20. */
	private static final int FEW_CLASSES = 200;

	private static final long FEW_BYTES = 16_000_000;

	private int compiled;

	/** What is in use after everything unreachable is gone. */
	private record Use(int classes, long heap, long metaspace) {
	}

	@Test
	void keepsNothingOfEditionsThatAreNoLongerUsed() throws Exception {
		compile(FIRST);
		Use early = use();
		List<WeakReference<Edition>> editions = compile(EDITIONS);
		Use late = use();
		long alive = editions.stream().filter((reference) -> reference.get() != null).count();

		System.out.printf(
				"Editions compiled and dropped: %d; classes %d, then %d; heap %,d, then %,d; metaspace %,d, then %,d%n",
				EDITIONS, early.classes, late.classes, early.heap, late.heap, early.metaspace, late.metaspace);
		assertThat(alive).as("editions still held, of %d", EDITIONS).isLessThanOrEqualTo(1);
		assertThat(late.classes - early.classes).as("classes more than before").isLessThan(FEW_CLASSES);
		assertThat(late.heap - early.heap).as("bytes of heap more").isLessThan(FEW_BYTES);
		assertThat(late.metaspace - early.metaspace).as("bytes of metaspace more").isLessThan(FEW_BYTES);
	}

	private List<WeakReference<Edition>> compile(int count) {
		List<WeakReference<Edition>> editions = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String cut = Integer.toString(this.compiled++);
			Edition edition = Rules.edition(
					Rules.rule("A", "DataTambahan( $a" + cut + " : angka > " + cut + " )",
							"new Poin(\"x\", $a" + cut + ")"),
					Rules.rule("B", "accumulate( Poin( $n : nilai ); $j : sum($n) )", "new NilaiSumbu(\"X\", $j)"));
			Evaluator.evaluate(edition, Ungated.PERSON, java.time.LocalDate.of(2026, 6, 30));
			editions.add(new WeakReference<>(edition));
		}
		return editions;
	}

	private static Use use() throws InterruptedException {
		for (int i = 0; i < 5; i++) {
			System.gc();
			Thread.sleep(200);
		}
		long metaspace = ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getName().equals("Metaspace"))
			.map(MemoryPoolMXBean::getUsage)
			.mapToLong(java.lang.management.MemoryUsage::getUsed)
			.sum();
		return new Use(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
				ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), metaspace);
	}

}
