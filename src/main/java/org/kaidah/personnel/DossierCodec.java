package org.kaidah.personnel;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * A dossier as bytes, always the same bytes for the same content: JSON with the
 * components in the order of their declaration, without what is empty, dates in ISO form,
 * decimals plain. The hash of these bytes is the dossier's address (design decision 8),
 * so every change here changes the address of all dossiers.
 */
public final class DossierCodec {

	private final ObjectWriter writer;

	private final ObjectReader reader;

	public DossierCodec() {
		JsonMapper mapper = JsonMapper.builder()
			.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
			.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
			.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(Include.NON_EMPTY)
				.withContentInclusion(Include.NON_NULL))
			.withConfigOverride(List.class,
					(list) -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
			.withConfigOverride(SortedMap.class,
					(map) -> map.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
			.addModule(new SimpleModule().addSerializer(BigDecimal.class, new CanonicalDecimal())
				.addSerializer(LocalDate.class, new IsoDate.Writer())
				.addDeserializer(LocalDate.class, new IsoDate.Reader()))
			.build();
		this.writer = mapper.writerFor(Dossier.class);
		this.reader = mapper.readerFor(Dossier.class);
	}

	/** The canonical bytes, UTF-8. */
	public byte[] bytes(Dossier dossier) {
		return this.writer.writeValueAsBytes(dossier);
	}

	/**
	 * The dossier of canonical bytes.
	 * @throws tools.jackson.core.JacksonException if the bytes are not those of a dossier
	 */
	public Dossier dossier(byte[] bytes) {
		return this.reader.readValue(bytes);
	}

	/** The SHA-256 of a dossier's canonical bytes, 64 lower-case hexadecimal digits. */
	public String hash(Dossier dossier) {
		return hash(bytes(dossier));
	}

	/** The SHA-256 of bytes, 64 lower-case hexadecimal digits. */
	public static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/** Writes 3.50 as 3.5 and 1E+2 as 100: equal numbers must give equal bytes. */
	private static final class CanonicalDecimal extends ValueSerializer<BigDecimal> {

		@Override
		public void serialize(BigDecimal number, JsonGenerator json, SerializationContext context) {
			BigDecimal stripped = number.stripTrailingZeros();
			json.writeNumber((stripped.scale() < 0) ? stripped.setScale(0) : stripped);
		}

	}

}
