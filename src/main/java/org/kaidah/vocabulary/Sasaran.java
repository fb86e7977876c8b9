package org.kaidah.vocabulary;

/**
 * The level a person is judged for.
 *
 * @param jenjang such as {@code JPT PRATAMA}
 */
public record Sasaran(String id, String jenjang) implements Fakta {

	public Sasaran(String jenjang) {
		this("sasaran", jenjang);
	}

}
