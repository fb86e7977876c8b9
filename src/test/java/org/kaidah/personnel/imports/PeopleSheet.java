package org.kaidah.personnel.imports;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kaidah.personnel.Dossier;
import org.kaidah.personnel.Person;

/** The sheet of people, whose columns are named like a person's components. */
final class PeopleSheet {

	private PeopleSheet() {
	}

	/** Writes people, the one with that NIP under another name. */
	static void write(Workbook workbook, List<Dossier> people, String nip, String name) throws IOException {
		Worksheet sheet = workbook.newWorksheet("data_utama");
		RecordComponent[] columns = Person.class.getRecordComponents();
		for (int column = 0; column < columns.length; column++) {
			sheet.value(0, column, columns[column].getName());
			for (int row = 0; row < people.size(); row++) {
				Person person = people.get(row).person();
				Object value = value(columns[column], person);
				boolean renamed = columns[column].getName().equals("nama") && person.nipBaru().equals(nip);
				if (value != null) {
					sheet.value(row + 1, column, renamed ? name : value.toString());
				}
			}
		}
		sheet.finish();
	}

	private static Object value(RecordComponent column, Person person) {
		try {
			return column.getAccessor().invoke(person);
		}
		catch (ReflectiveOperationException ex) {
			throw new AssertionError(ex);
		}
	}

}
