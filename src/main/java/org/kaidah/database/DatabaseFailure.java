package org.kaidah.database;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in words why there is no database, instead of a trace of calls. */
class DatabaseFailure extends AbstractFailureAnalyzer<DatabaseUnavailable> {

	@Override
	protected FailureAnalysis analyze(Throwable root, DatabaseUnavailable failure) {
		Locale locale = "en".equals(System.getenv("KAIDAH_LANG")) ? Locale.ENGLISH : Locale.ROOT;
		ResourceBundle texts = ResourceBundle.getBundle("messages", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		String what = new MessageFormat(texts.getString(failure.key()), locale).format(failure.arguments().toArray());
		return new FailureAnalysis(what, texts.getString("database.advice"), failure);
	}

}
