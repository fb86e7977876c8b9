package org.kaidah.crash;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.kaidah.personnel.sample.SampleRegency;
import org.kaidah.personnel.sample.SampleWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/** A workbook on its way through the pages of a running application. */
record LiveImport(LiveKaidah kaidah, String address) {

	private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

	private static final String BOUNDARY = "-----batas-antar-isian";

	private static final int PATIENCE_SECONDS = 300;

	/** A workbook of fictitious people; another seed gives other people. */
	static byte[] workbook(long seed, int people) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new SampleWorkbook(new SampleRegency(seed, AS_OF), people).writeTo(out);
		return out.toByteArray();
	}

	/** Uploads a workbook and waits until it is read. */
	static LiveImport read(LiveKaidah kaidah, byte[] workbook) throws Exception {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"per\"\r\n\r\n" + AS_OF + "\r\n--"
				+ BOUNDARY + "\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"data.xlsx\"\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.write(workbook);
		body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
		HttpResponse<String> answer = kaidah.post("/impor", "multipart/form-data; boundary=" + BOUNDARY,
				body.toByteArray());
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		String location = answer.headers().firstValue("Location").orElseThrow();
		LiveImport read = new LiveImport(kaidah, location.substring(location.indexOf("/impor/")));
		read.awaitPage("/simpan");
		return read;
	}

	/** Asks for what was read to be stored. */
	void save() throws Exception {
		assertThat(this.kaidah.post(this.address + "/simpan", "application/x-www-form-urlencoded", new byte[0])
			.statusCode()).isEqualTo(302);
	}

	/** Waits until the page of the import says something. */
	void awaitPage(String text) throws Exception {
		Await.until(text, PATIENCE_SECONDS, () -> this.kaidah.get(this.address).body().contains(text));
	}

}
