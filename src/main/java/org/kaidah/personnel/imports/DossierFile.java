package org.kaidah.personnel.imports;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.DossierCodec;

/**
 * The people of a read workbook in a file, one after the other, so that an import that
 * waits for its decision takes no memory.
 */
final class DossierFile {

	private static final DossierCodec CODEC = new DossierCodec();

	private DossierFile() {
	}

	static void write(Path file, List<Dossier> people) throws IOException {
		try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
			for (Dossier person : people) {
				byte[] bytes = CODEC.bytes(person);
				out.writeInt(bytes.length);
				out.write(bytes);
			}
		}
	}

	static Reader read(Path file) throws IOException {
		return new Reader(new DataInputStream(new BufferedInputStream(Files.newInputStream(file))));
	}

	/** The people in their order; to be closed. */
	static final class Reader implements Iterator<Dossier>, AutoCloseable {

		private final DataInputStream in;

		private Dossier next;

		private Reader(DataInputStream in) {
			this.in = in;
			advance();
		}

		@Override
		public boolean hasNext() {
			return this.next != null;
		}

		@Override
		public Dossier next() {
			if (this.next == null) {
				throw new NoSuchElementException();
			}
			Dossier person = this.next;
			advance();
			return person;
		}

		private void advance() {
			try {
				int length = this.in.readInt();
				this.next = CODEC.dossier(this.in.readNBytes(length));
			}
			catch (EOFException ex) {
				this.next = null;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public void close() throws IOException {
			this.in.close();
		}

	}

}
