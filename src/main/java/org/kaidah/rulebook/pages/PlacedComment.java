package org.kaidah.rulebook.pages;

import org.kaidah.rulebook.draft.Comment;

/**
 * A remark and where its line is now.
 *
 * @param line its number in the file as it is now, or 0 where the line is gone
 */
public record PlacedComment(Comment comment, int line) {

	/** Whether it stands beside a line. */
	public boolean at(String file, int number) {
		return this.line == number && this.comment.file().equals(file);
	}

}
