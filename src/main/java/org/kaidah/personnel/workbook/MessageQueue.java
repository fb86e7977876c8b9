package org.kaidah.personnel.workbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import org.kaidah.personnel.RowMessage;

/** Messages in the order of the workbook, taken as its rows pass by. */
final class MessageQueue {

	private final Iterator<RowMessage> messages;

	private RowMessage next;

	MessageQueue(Iterator<RowMessage> messages) {
		this.messages = messages;
		advance();
	}

	/** Whether the next message is about that sheet. */
	boolean isAt(String sheet) {
		return this.next != null && this.next.sheet().equals(sheet);
	}

	/** Takes the messages about a sheet up to a row. */
	List<RowMessage> upTo(String sheet, int row) {
		List<RowMessage> taken = new ArrayList<>();
		while (isAt(sheet) && this.next.row() <= row) {
			taken.add(advance());
		}
		return taken;
	}

	/** Takes the messages about a row, of which none before it is left. */
	List<RowMessage> of(String sheet, int row) {
		return isAt(sheet) && this.next.row() <= row ? upTo(sheet, row) : List.of();
	}

	/** What is about none of the sheets. */
	Iterator<RowMessage> rest() {
		return new Iterator<>() {

			@Override
			public boolean hasNext() {
				return MessageQueue.this.next != null;
			}

			@Override
			public RowMessage next() {
				if (MessageQueue.this.next == null) {
					throw new NoSuchElementException();
				}
				return advance();
			}

		};
	}

	private RowMessage advance() {
		RowMessage taken = this.next;
		this.next = this.messages.hasNext() ? this.messages.next() : null;
		return taken;
	}

}
