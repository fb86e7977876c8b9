package org.kaidah.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a long table.
 *
 * @param <T> a row
 * @param rows the rows on this page
 * @param number the page's number, from 1
 * @param total how many rows there are on all pages
 */
public record Slice<T>(List<T> rows, int number, long total) {

	/** How many rows a page holds. */
	public static final int SIZE = 50;

	/**
	 * A page of rows that are all in memory; a number that is too large or small gives
	 * the nearest.
	 */
	public static <T> Slice<T> of(List<T> all, int number) {
		int page = clamp(number, all.size());
		int from = (page - 1) * SIZE;
		return new Slice<>(all.subList(from, Math.min(all.size(), from + SIZE)), page, all.size());
	}

	/** The nearest page there is. */
	public static int clamp(int number, long total) {
		return Math.max(1, Math.min(number, pages(total)));
	}

	/** How many rows stand before a page. */
	public static long offset(int number) {
		return (number - 1L) * SIZE;
	}

	/** The number of pages, at least one. */
	public int pages() {
		return pages(this.total);
	}

	/** The number of the first row, from 1; 0 where there is none. */
	public long first() {
		return this.rows.isEmpty() ? 0 : offset(this.number) + 1;
	}

	/** The number of the last row. */
	public long last() {
		return offset(this.number) + this.rows.size();
	}

	/** The same page with other rows. */
	public <R> Slice<R> map(Function<T, R> change) {
		return new Slice<>(this.rows.stream().map(change).toList(), this.number, this.total);
	}

	private static int pages(long total) {
		return (int) Math.max(1, (total + SIZE - 1) / SIZE);
	}

}
