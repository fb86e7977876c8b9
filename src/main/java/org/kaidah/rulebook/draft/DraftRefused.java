package org.kaidah.rulebook.draft;

import java.util.List;

import org.kaidah.engine.language.Problem;

/** Something that cannot be done, with its reason; nothing has changed. */
public final class DraftRefused extends Exception {

	private static final long serialVersionUID = 1L;

	private final Refusal refusal;

	private final transient List<Object> arguments;

	private final transient List<Problem> problems;

	/**
	 * @param arguments values for the message's places
	 */
	public DraftRefused(Refusal refusal, Object... arguments) {
		super(refusal + " " + List.of(arguments));
		this.refusal = refusal;
		this.arguments = List.of(arguments);
		this.problems = List.of();
	}

	/**
	 * @param problems what is wrong with which file
	 */
	public DraftRefused(Refusal refusal, List<Problem> problems) {
		super(refusal + " " + problems);
		this.refusal = refusal;
		this.arguments = List.of(problems.size());
		this.problems = List.copyOf(problems);
	}

	/** The reason. */
	public Refusal refusal() {
		return this.refusal;
	}

	/** The message's key in {@code messages.properties}. */
	public String key() {
		return this.refusal.key();
	}

	/** Values for the message's places. */
	public List<Object> arguments() {
		return this.arguments;
	}

	/** What is wrong with files, where files are the reason; otherwise empty. */
	public List<Problem> problems() {
		return this.problems;
	}

}
