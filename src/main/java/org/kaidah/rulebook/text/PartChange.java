package org.kaidah.rulebook.text;

/**
 * A part of a rule that is not as it was.
 *
 * @param part which part
 * @param heading of a value, where it stands in the words of the vocabulary, such as
 * {@code NilaiSumbu.nilai >=}; of an annotation its name; otherwise empty
 * @param before as it was; empty where it is new
 * @param after as it is; empty where it is gone
 */
public record PartChange(Part part, String heading, String before, String after) {

	/** The parts of a rule. */
	public enum Part {

		/** Its name. */
		NAME,

		/** Its code. */
		CODE,

		/** The text of an annotation, or whether there is one. */
		ANNOTATION,

		/** A value in a rule that otherwise asks and concludes the same. */
		VALUE,

		/** A condition. */
		CONDITION,

		/** A conclusion. */
		CONCLUSION,

		/** Only comments, blanks or the order of annotations. */
		LAYOUT

	}

}
