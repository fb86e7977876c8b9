package org.kaidah.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * How pages write numbers, dates and NIP, in the reader's language: 1.234,56 and 30 Juni
 * 2026, or 1,234.56 and 30 June 2026.
 */
@Component
public class Format {

	private static final int PERCENT = 100;

	private static final List<Integer> NIP_ENDS = List.of(0, 8, 14, 15, 18);

	private final ZoneId zone;

	Format(@Value("${kaidah.zone:Asia/Jakarta}") ZoneId zone) {
		this.zone = zone;
	}

	/** A number with at most two decimals, rounded half-up. */
	public String number(Number number) {
		return (number != null) ? number(number, "#,##0.##") : "";
	}

	/** A number with two decimals, rounded half-up: for columns that are compared. */
	public String fixed(Number number) {
		return (number != null) ? number(number, "#,##0.00") : "";
	}

	/** A number with all its decimals, at most ten. */
	public String exact(Number number) {
		return (number != null) ? number(number, "#,##0.##########") : "";
	}

	/** A part of a whole in per cent, with one decimal; nothing of nothing is 0. */
	public String share(long part, long whole) {
		BigDecimal share = (whole > 0)
				? BigDecimal.valueOf(part * PERCENT).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
				: BigDecimal.ZERO;
		return number(share, "#,##0.0") + "\u00a0%";
	}

	/** A date in words. */
	public String date(TemporalAccessor date) {
		return (date != null) ? DateTimeFormatter.ofPattern("d MMMM uuuu", locale()).format(date) : "";
	}

	/** A moment in words, in the installation's time zone. */
	public String moment(Instant moment) {
		return (moment != null)
				? DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm", locale()).format(moment.atZone(this.zone)) : "";
	}

	/** The groups in which a NIP is read: 8, 6, 1 and 3 digits. */
	public List<String> nip(String nip) {
		if (nip == null || nip.length() != NIP_ENDS.get(NIP_ENDS.size() - 1)) {
			return (nip != null) ? List.of(nip) : List.of();
		}
		return IntStream.range(1, NIP_ENDS.size())
			.mapToObj((i) -> nip.substring(NIP_ENDS.get(i - 1), NIP_ENDS.get(i)))
			.toList();
	}

	/** A number or date as above, or the text itself. */
	public String value(Object value) {
		if (value instanceof LocalDate date) {
			return date(date);
		}
		if (value instanceof Instant moment) {
			return moment(moment);
		}
		return (value instanceof Number number) ? number(number) : String.valueOf((value != null) ? value : "");
	}

	private static String number(Number number, String pattern) {
		DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale()));
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(number);
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
