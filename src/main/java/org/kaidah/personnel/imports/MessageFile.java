package org.kaidah.personnel.imports;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;

import org.kaidah.personnel.RowMessage;
import org.kaidah.web.Slice;
import tools.jackson.databind.json.JsonMapper;

/**
 * What there is to say about a workbook, one message a line. There may be a million, so
 * they are gone through and never held.
 */
final class MessageFile {

	private static final JsonMapper MAPPER = new JsonMapper();

	private MessageFile() {
	}

	static void write(Path file, List<RowMessage> messages) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			for (RowMessage message : messages) {
				out.write(MAPPER.writeValueAsString(message));
				out.write('\n');
			}
		}
	}

	/** Goes through all messages in the order of the workbook. */
	static void forEach(Path file, Consumer consumer) throws IOException {
		try (Reader messages = read(file)) {
			while (messages.hasNext()) {
				consumer.accept(messages.next());
			}
		}
	}

	/** The messages one after the other, in the order of the workbook; to be closed. */
	static Reader read(Path file) throws IOException {
		return new Reader(Files.newBufferedReader(file));
	}

	/** One page of the messages that are asked for; too large a number gives the last. */
	static Slice<RowMessage> page(Path file, Predicate<RowMessage> wanted, int number) throws IOException {
		int[] total = new int[1];
		forEach(file, (message) -> total[0] += wanted.test(message) ? 1 : 0);
		int page = Slice.clamp(number, total[0]);
		long first = Slice.offset(page);
		List<RowMessage> rows = new ArrayList<>(Slice.SIZE);
		int[] at = new int[1];
		forEach(file, (message) -> {
			if (wanted.test(message) && at[0]++ >= first && rows.size() < Slice.SIZE) {
				rows.add(message);
			}
		});
		return new Slice<>(rows, page, total[0]);
	}

	/** The messages of a file. */
	static final class Reader implements Iterator<RowMessage>, AutoCloseable {

		private final BufferedReader in;

		private final Iterator<String> lines;

		private Reader(BufferedReader in) {
			this.in = in;
			this.lines = in.lines().iterator();
		}

		@Override
		public boolean hasNext() {
			return this.lines.hasNext();
		}

		@Override
		public RowMessage next() {
			return MAPPER.readValue(this.lines.next(), RowMessage.class);
		}

		@Override
		public void close() throws IOException {
			this.in.close();
		}

	}

	/** Takes a message. */
	@FunctionalInterface
	interface Consumer {

		void accept(RowMessage message) throws IOException;

	}

}
