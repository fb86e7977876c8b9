package org.kaidah.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The shipped rules in a folder of a context's own, into which editions are written. */
public class CopiedRules implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			Path folder = TemporaryRules.in(Files.createTempDirectory("aturan")).root();
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("copied-rules", Map.of("kaidah.rules.folder", folder.toString())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
