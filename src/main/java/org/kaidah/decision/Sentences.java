package org.kaidah.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.kaidah.engine.RecordText;
import org.kaidah.engine.Use;
import org.kaidah.vocabulary.Lama;
import org.kaidah.web.Format;
import org.kaidah.web.Words;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a decision rests on, in sentences for templates. */
@Component
public class Sentences {

	private static final int SHOWN_DECIMALS = 2;

	private final MessageSource messages;

	private final Format format;

	private final Words words;

	private final RecordText records = new RecordText(this::message, this::value);

	Sentences(MessageSource messages, Format format, Words words) {
		this.messages = messages;
		this.format = format;
		this.words = words;
	}

	/** A fact or conclusion. */
	public String of(Object record) {
		return this.records.sentence(record);
	}

	/** A value that a rule found: a number, date, length of service, truth or text. */
	public String value(Object value) {
		if (value instanceof Lama length) {
			return message("value.length", String.valueOf(length.tahun()), String.valueOf(length.bulan() % 12),
					String.valueOf(length.jumlahHari() % 30));
		}
		if (value instanceof Boolean truth) {
			return message(truth ? "value.yes" : "value.no");
		}
		return (value != null) ? this.format.value(value) : message("value.none");
	}

	/** What a rule asked, with the value found where the condition does not say it. */
	public String asked(Use.Comparison comparison) {
		return this.records.asked(comparison);
	}

	/**
	 * Where a person stands on an axis: value, level, and the bounds of the level.
	 */
	public String axis(AxisCard axis) {
		String name = this.words.of(axis.name());
		if (axis.level() == null) {
			return (axis.value() == null) ? message("card.axis.none", name)
					: message("card.axis.no-level", name, this.format.number(axis.value().conclusion().nilai()));
		}
		String level = this.words.of(axis.level().conclusion().tingkat());
		if (axis.value() == null) {
			return message("card.axis.level-only", name, level);
		}
		LevelBand band = axis.reached();
		String value = value(axis.value().conclusion().nilai(), band);
		return (band != null && band.numeric()) ? message("card.axis", name, value, level, band(band))
				: message("card.axis.no-bounds", name, value, level);
	}

	/**
	 * Rounded, unless the rounded number would seem to stand at another level.
	 */
	private String value(BigDecimal value, LevelBand band) {
		boolean misleading = band != null && band.numeric()
				&& !band.holds(value.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP));
		return misleading ? this.format.exact(value) : this.format.number(value);
	}

	private String band(LevelBand band) {
		return message(band.words(), this.format.exact(band.from()), this.format.exact(band.to()));
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, (arguments.length > 0) ? arguments : null, locale());
	}

	private String message(String key) {
		return this.messages.getMessage(key, null, locale());
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
