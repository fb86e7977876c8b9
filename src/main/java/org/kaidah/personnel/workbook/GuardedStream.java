package org.kaidah.personnel.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongUnaryOperator;

/**
 * An inflated entry that is counted while it is read, because the sizes in an archive's
 * directory may lie. One read never returns more than a buffer, so a bomb is noticed
 * after a few kilobytes too many.
 */
final class GuardedStream extends FilterInputStream {

	private final String entry;

	private final long limit;

	private final String limitKey;

	private final WorkbookLimits limits;

	private final LongUnaryOperator total;

	private final MarkupLength markup = new MarkupLength();

	private long count;

	/**
	 * @param limit bytes this entry may have
	 * @param limitKey the refusal when it has more
	 * @param total adds to the bytes of the whole archive and returns their sum
	 */
	GuardedStream(InputStream in, String entry, long limit, String limitKey, WorkbookLimits limits,
			LongUnaryOperator total) {
		super(in);
		this.entry = entry;
		this.limit = limit;
		this.limitKey = limitKey;
		this.limits = limits;
		this.total = total;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int read = super.read(buffer, offset, length);
		if (read > 0) {
			this.count += read;
			if (this.count > this.limit) {
				throw new Refusal(this.limitKey, this.entry);
			}
			if (this.total.applyAsLong(read) > this.limits.inflatedBytes()) {
				throw new Refusal("workbook.inflated-too-big", Sizes.megabytes(this.limits.inflatedBytes()));
			}
			if (this.markup.longest(buffer, offset, read) > this.limits.markupBytes()) {
				throw new Refusal("workbook.markup-too-long", this.entry);
			}
		}
		return read;
	}

	@Override
	public long skip(long bytes) throws IOException {
		byte[] sink = new byte[(int) Math.min(8192, Math.max(0, bytes))];
		return (sink.length == 0) ? 0 : Math.max(0, read(sink, 0, sink.length));
	}

	@Override
	public boolean markSupported() {
		return false;
	}

}
