package org.kaidah.personnel;

import java.util.List;

/**
 * What a workbook holds once it has been read: the accepted people, the post register and
 * everything there is to say about rows that were doubted or refused.
 *
 * @param dossiers accepted people in NIP order
 * @param posts the accepted post register in the order of {@code kode}
 * @param messages in the order of sheets and rows of the workbook
 * @param acceptedRows accepted rows by sheet name as the dictionary spells it
 */
public record PersonnelData(List<Dossier> dossiers, List<RegisteredPost> posts, List<RowMessage> messages,
		java.util.SortedMap<String, Integer> acceptedRows) {

	/** How many messages of a level there are. */
	public int count(RowMessage.Level level) {
		return (int) this.messages.stream().filter((message) -> message.level() == level).count();
	}

}
