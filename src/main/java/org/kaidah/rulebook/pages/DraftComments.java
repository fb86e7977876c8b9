package org.kaidah.rulebook.pages;

import java.util.List;
import java.util.Objects;

import org.kaidah.access.Actor;
import org.kaidah.access.Role;
import org.kaidah.rulebook.RuleDocument;
import org.kaidah.rulebook.RuleDocuments;
import org.kaidah.rulebook.draft.Comment;
import org.kaidah.rulebook.draft.Comments;
import org.kaidah.rulebook.draft.Draft;
import org.kaidah.rulebook.draft.Drafts;
import org.kaidah.rulebook.draft.Revision;
import org.kaidah.rulebook.text.LineDifference;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Remarks on a draft, beside the lines they are about even after later saves. */
@Component
public class DraftComments {

	private final Comments comments;

	private final Drafts drafts;

	private final RuleDocuments documents;

	DraftComments(Comments comments, Drafts drafts, RuleDocuments documents) {
		this.comments = comments;
		this.drafts = drafts;
		this.documents = documents;
	}

	/**
	 * Adds to a page the remarks on a draft, {@code comments}, how many are open,
	 * {@code openComments}, and whether the reader may write some, {@code mayComment};
	 * the fragments of {@code rulebook/draft/comments.html} show them.
	 */
	public void show(Actor actor, Draft draft, Model model) {
		List<PlacedComment> all = on(draft);
		model.addAttribute("comments", all);
		model.addAttribute("openComments", all.stream().filter((placed) -> placed.comment().open()).count());
		model.addAttribute("mayComment", draft.state().open()
				&& (actor.may(Role.PENYUSUN, draft.jurisdiction()) || actor.may(Role.PENYETUJU, draft.jurisdiction())));
	}

	/** All of them, by file and line. */
	public List<PlacedComment> on(Draft draft) {
		List<Comment> all = this.comments.on(draft.id());
		if (all.isEmpty()) {
			return List.of();
		}
		List<Revision> revisions = this.drafts.revisions(draft.id());
		RuleDocument now = this.drafts.document(draft);
		return all.stream().map((comment) -> new PlacedComment(comment, line(comment, revisions, now))).toList();
	}

	private int line(Comment comment, List<Revision> revisions, RuleDocument now) {
		String seen = revisions.stream()
			.filter((revision) -> revision.number() == comment.revision())
			.map((revision) -> this.documents.get(revision.documentHash()).text(comment.file()))
			.findFirst()
			.orElse(null);
		String text = now.text(comment.file());
		if (Objects.equals(seen, text)) {
			return comment.line();
		}
		if (seen == null || text == null) {
			return 0;
		}
		return LineDifference.of(seen, text)
			.stream()
			.filter((line) -> line.before() == comment.line())
			.mapToInt(LineDifference::after)
			.findFirst()
			.orElse(0);
	}

}
