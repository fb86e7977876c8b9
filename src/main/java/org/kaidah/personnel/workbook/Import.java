package org.kaidah.personnel.workbook;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.PersonnelData;
import org.kaidah.personnel.RegisteredPost;

/**
 * One reading of one workbook, from the sheets to the dossiers. The people are read
 * first, wherever their sheet stands, because every other row depends on them.
 */
final class Import {

	private final WorkbookFile workbook;

	private final LocalDate asOf;

	private final WorkbookLimits limits;

	private final ReadProgress progress;

	private final Messages messages;

	private final Duplicates duplicates;

	private final Histories histories = new Histories();

	private final Map<String, List<Row>> references = new HashMap<>();

	private final SortedMap<String, Integer> acceptedRows = new TreeMap<>();

	private int rowCount;

	Import(WorkbookFile workbook, LocalDate asOf, WorkbookLimits limits, ReadProgress progress) {
		this.workbook = workbook;
		this.asOf = asOf;
		this.limits = limits;
		this.progress = progress;
		this.messages = new Messages(limits);
		this.duplicates = new Duplicates(this.messages);
	}

	PersonnelData read() throws IOException {
		Dictionary dictionary = new Dictionary(this.asOf, new DayNumbers(this.workbook.date1904()));
		KnownSheets sheets = new KnownSheets(this.workbook.sheets(), dictionary, this.messages);
		People people = null;
		for (SheetDefinition sheet : dictionary.sheets()) {
			if (sheets.sheet(sheet) == null) {
				continue;
			}
			SheetReader rows = readSheet(sheet, sheets.sheet(sheet));
			if (sheet.name().equals(Dictionary.PEOPLE)) {
				people = people(rows);
			}
			else {
				accept(sheet, rows.readable(), people);
			}
		}
		return assemble(people);
	}

	private SheetReader readSheet(SheetDefinition sheet, WorkbookSheet source) throws IOException {
		SheetReader reader = new SheetReader(sheet, source.name(), this.messages, this.progress);
		this.workbook.read(source, (number, cells, count) -> {
			this.rowCount++;
			if (this.rowCount > this.limits.rows()) {
				throw new Refusal("workbook.too-many-rows", String.valueOf(this.limits.rows()));
			}
			reader.row(number, cells, count);
		});
		reader.end();
		return reader;
	}

	private People people(SheetReader rows) {
		Duplicates.Outcome outcome = this.duplicates.resolve(rows.readable());
		List<Row> refused = new ArrayList<>(rows.refused());
		refused.addAll(outcome.refused());
		count(Dictionary.PEOPLE, outcome.kept());
		return new People(outcome.kept(), refused);
	}

	private void accept(SheetDefinition sheet, List<Row> readable, People people) {
		List<Row> owned = (sheet.owner() == null) ? readable : owned(sheet, readable, people);
		List<Row> kept = this.duplicates.resolve(owned).kept();
		count(sheet.name(), kept);
		if (sheet.owner() == null) {
			this.references.put(sheet.name(), kept);
		}
		else {
			this.histories.put(sheet.name(), kept);
		}
	}

	private List<Row> owned(SheetDefinition sheet, List<Row> readable, People people) {
		List<Row> owned = new ArrayList<>(readable.size());
		for (Row row : readable) {
			if (people.knows(row)) {
				owned.add(row);
			}
			else {
				this.messages.reject(row, Finding.of(sheet.owner(), people.whyAbsent(row.owner())));
			}
		}
		return owned;
	}

	private void count(String sheet, List<Row> kept) {
		kept.forEach((row) -> row.notes().forEach((note) -> this.messages.note(row, note)));
		this.acceptedRows.put(sheet, kept.size());
	}

	private List<Row> reference(String sheet) {
		return this.references.getOrDefault(sheet, List.of());
	}

	private PersonnelData assemble(People people) {
		Reference educations = new Reference(reference(Dictionary.EDUCATION_NAMES), "pendidikanNama");
		Reference families = new Reference(reference(Dictionary.FAMILIES), "rumpun");
		note(people, educations);
		List<RegisteredPost> posts = reference(Dictionary.REGISTER).stream()
			.map(DossierRecords::registeredPost)
			.sorted(Comparator.comparing(RegisteredPost::kode))
			.toList();
		DossierAssembly assembly = new DossierAssembly(this.histories, posts, educations, families);
		List<Dossier> dossiers = new ArrayList<>(people.size());
		people.nips().forEach((nip) -> dossiers.add(assembly.dossier(people.person(nip))));
		return new PersonnelData(Collections.unmodifiableList(dossiers), posts, this.messages.inOrder(),
				Collections.unmodifiableSortedMap(this.acceptedRows));
	}

	private void note(People people, Reference educations) {
		DoubtsAboutPeople doubts = new DoubtsAboutPeople(this.histories, educations, this.asOf);
		for (String nip : people.nips()) {
			Row person = people.person(nip);
			doubts.about(person).forEach((doubt) -> this.messages.note(person, doubt));
			DoubtsAboutAssessments.in(this.histories.rows(Dictionary.COMPETENCES, nip)).forEach(this.messages::note);
		}
		DoubtsAboutHolders holders = new DoubtsAboutHolders(people);
		for (Row post : reference(Dictionary.REGISTER)) {
			holders.about(post).forEach((doubt) -> this.messages.note(post, doubt));
		}
	}

}
