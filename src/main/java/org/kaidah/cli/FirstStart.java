package org.kaidah.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

import org.kaidah.access.account.FirstAdministrator;
import org.kaidah.decision.NineBox;
import org.kaidah.decision.Population;
import org.kaidah.decision.Run;
import org.kaidah.decision.RunRefused;
import org.kaidah.decision.RunRequest;
import org.kaidah.decision.Runs;
import org.kaidah.decision.StartRun;
import org.kaidah.personnel.PersonnelData;
import org.kaidah.personnel.RowMessage;
import org.kaidah.personnel.UnusableWorkbook;
import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.sample.SampleWorkbook;
import org.kaidah.personnel.store.Change;
import org.kaidah.personnel.store.DossierReader;
import org.kaidah.personnel.store.StoreDossiers;
import org.kaidah.personnel.store.StoreProgress;
import org.kaidah.personnel.workbook.WorkbookReader;
import org.kaidah.rulebook.Editions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says where the pages are, and how the first account comes to be. Where fictitious
 * people are asked for and nobody is stored yet, brings them in through a workbook,
 * evaluates them under the national rules, and shows how they spread over the nine boxes.
 */
@Component
class FirstStart implements ApplicationRunner {

	private static final long SEED = 2026;

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final String JURISDICTION = "nasional";

	private static final String FILE = "pegawai-contoh.xlsx";

	private static final long LOOK_AGAIN_MILLIS = 200;

	private final int people;

	private final Environment environment;

	private final DossierReader dossiers;

	private final StoreDossiers store;

	private final StartRun start;

	private final Runs runs;

	private final Editions editions;

	private final FirstAdministrator administrator;

	private final Texts texts = Texts.fromEnvironment();

	FirstStart(@Value("${kaidah.sample.people:0}") int people, Environment environment, DossierReader dossiers,
			StoreDossiers store, StartRun start, Runs runs, Editions editions, FirstAdministrator administrator) {
		this.people = people;
		this.environment = environment;
		this.dossiers = dossiers;
		this.store = store;
		this.start = start;
		this.runs = runs;
		this.editions = editions;
		this.administrator = administrator;
	}

	@Override
	public void run(ApplicationArguments arguments) throws Exception {
		String port = this.environment.getProperty("local.server.port");
		if (this.people > 0 && this.dossiers.revision() == 0) {
			storePeople();
			evaluate();
		}
		if (port != null) {
			String address = "http://127.0.0.1:" + port;
			say("start.address", address);
			this.administrator.offer().ifPresent((path) -> say("start.administrator", address + path));
		}
	}

	private void storePeople() throws IOException, UnusableWorkbook {
		say("start.sample", String.valueOf(this.people));
		Path workbook = Files.createTempFile("kaidah", ".xlsx");
		try {
			try (OutputStream out = Files.newOutputStream(workbook)) {
				new SampleWorkbook(new SampleRegency(SEED, AS_OF), this.people).withDefects().writeTo(out);
			}
			PersonnelData data = new WorkbookReader().read(workbook, AS_OF);
			Change change = new Change(Change.SAMPLE, FILE, null, AS_OF, data.count(RowMessage.Level.NOTE),
					data.count(RowMessage.Level.REJECT));
			int added = this.store.store(change, data.dossiers().iterator(), data.posts(), StoreProgress.SILENT)
				.added();
			say("start.stored", String.valueOf(added), String.valueOf(change.rowsRefused()));
		}
		finally {
			Files.delete(workbook);
		}
	}

	private void evaluate() throws RunRefused, InterruptedException {
		Run run = this.start.start(new RunRequest(JURISDICTION, AS_OF, null, Population.all(), null));
		while (!run.state().ended()) {
			TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
			run = this.runs.find(run.id()).orElseThrow();
		}
		NineBox layout = NineBox.of(this.editions.find(run.editionHash()).orElseThrow().rules());
		new NineBoxText(this.texts).lines(layout, this.runs.boxes(run.id()), run.done()).forEach(System.out::println);
	}

	private void say(String key, String... arguments) {
		System.out.println(this.texts.get(key, (Object[]) arguments));
	}

}
