package org.kaidah.personnel.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.kaidah.personnel.JobFamily;

/** The reference lists of education and of job families with the fields they accept. */
final class Studies {

	private final List<Study> studies = Lines.of("pendidikan.txt")
		.stream()
		.map((columns) -> new Study(columns.get(0), columns.get(1), columns.get(2), columns.get(3)))
		.toList();

	private final List<JobFamily> families = Lines.of("rumpun.txt")
		.stream()
		.map((columns) -> new JobFamily(columns.get(0), Lines.parts(columns.get(1)).stream().sorted().toList()))
		.toList();

	private final Map<String, Study> byName = new TreeMap<>();

	private final Map<String, JobFamily> byFamily = new TreeMap<>();

	private final Map<String, List<Study>> mastersByFamily = new TreeMap<>();

	private final List<Study> masters = ofLevel("S-2");

	private final List<Study> doctorates = ofLevel("S-3");

	private final List<Study> schools = ofLevel("SLTA");

	Studies() {
		this.studies.forEach((study) -> this.byName.put(study.pendidikanNama(), study));
		this.families.forEach((family) -> {
			this.byFamily.put(family.rumpun(), family);
			this.mastersByFamily.put(family.rumpun(),
					this.masters.stream().filter((study) -> family.bidangIlmu().contains(study.bidangIlmu())).toList());
		});
	}

	List<Study> all() {
		return this.studies;
	}

	List<JobFamily> families() {
		return this.families;
	}

	Study named(String name) {
		return this.byName.get(name);
	}

	JobFamily family(String rumpun) {
		return this.byFamily.get(rumpun);
	}

	/**
	 * A master's degree that the job family accepts, or any where chance wants another
	 * field.
	 */
	Study master(String rumpun, Dice dice) {
		return dice.pick(dice.percent(82) ? this.mastersByFamily.get(rumpun) : this.masters);
	}

	Study doctorate(Dice dice) {
		return dice.pick(this.doctorates);
	}

	Study secondarySchool(Dice dice) {
		return dice.pick(this.schools);
	}

	private List<Study> ofLevel(String tingkat) {
		return this.studies.stream().filter((study) -> study.tingkat().equals(tingkat)).toList();
	}

}
