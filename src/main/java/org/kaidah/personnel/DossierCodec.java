package org.kaidah.personnel;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * A dossier as bytes, always the same bytes for the same content: JSON in which every
 * record is an array of its components in the order of their declaration (their names
 * would be half of the bytes), dates in ISO form, decimals plain. The hash of these bytes
 * is the dossier's address (design decision 8), so components are only ever added, at the
 * end; one that an older dossier lacks is absent.
 */
public final class DossierCodec {

	private static final RecordArray DOSSIER = new RecordArray(Dossier.class);

	private final ObjectWriter writer;

	public DossierCodec() {
		JsonMapper.Builder builder = JsonMapper.builder()
			.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
			.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
			.addModule(new SimpleModule().addSerializer(BigDecimal.class, new CanonicalDecimal())
				.addSerializer(LocalDate.class, ToStringSerializer.instance));
		records().forEach((type) -> builder.withConfigOverride(type,
				(record) -> record.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY))));
		this.writer = builder.build().writerFor(Dossier.class);
	}

	/** The dossier and the records its components are lists of. */
	private static Stream<Class<?>> records() {
		Stream<Class<?>> rows = Arrays.stream(Dossier.class.getRecordComponents())
			.map(RecordComponent::getGenericType)
			.map((type) -> (type instanceof ParameterizedType list) ? list.getActualTypeArguments()[0] : type)
			.<Class<?>>map((type) -> (Class<?>) type)
			.filter(Class::isRecord);
		return Stream.concat(Stream.of(Dossier.class), rows);
	}

	/** The canonical bytes, UTF-8. */
	public byte[] bytes(Dossier dossier) {
		return this.writer.writeValueAsBytes(dossier);
	}

	/**
	 * The dossier of canonical bytes.
	 * @throws IllegalArgumentException if the bytes are not those of a dossier
	 */
	public Dossier dossier(byte[] bytes) {
		JsonCursor json = new JsonCursor(bytes);
		try {
			Dossier dossier = (Dossier) DOSSIER.read(json);
			if (!json.isAtEnd()) {
				throw new IllegalArgumentException("More than a dossier");
			}
			return dossier;
		}
		catch (IndexOutOfBoundsException | DateTimeException | JacksonException ex) {
			throw new IllegalArgumentException("Not a dossier", ex);
		}
	}

	/** The SHA-256 of a dossier's canonical bytes, 64 lower-case hexadecimal digits. */
	public String hash(Dossier dossier) {
		return hash(bytes(dossier));
	}

	/** The SHA-256 of bytes, 64 lower-case hexadecimal digits. */
	public static String hash(byte[] bytes) {
		return HexFormat.of().formatHex(sha256().digest(bytes));
	}

	/** A new SHA-256. */
	public static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
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
