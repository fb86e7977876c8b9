package org.kaidah.personnel.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The folder in which workbooks wait: each import has one of its own below it, with a
 * random name, and nothing of a file's own name is ever part of a path.
 */
@Component
@EnableConfigurationProperties(ImportSettings.class)
class ImportFolder {

	private static final Logger LOGGER = LoggerFactory.getLogger(ImportFolder.class);

	private final ImportSettings settings;

	private final Clock clock;

	ImportFolder(ImportSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	/** A new folder. */
	Path create() throws IOException {
		return Files.createDirectories(this.settings.folder().toAbsolutePath().resolve(UUID.randomUUID().toString()));
	}

	void copy(InputStream in, Path file) throws IOException {
		Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Whether an import from that moment has waited long enough. */
	boolean expired(Instant started) {
		return started.plus(this.settings.keep()).isBefore(this.clock.instant());
	}

	/** Removes what earlier imports left, those of a program that was killed too. */
	void sweep() {
		if (!Files.isDirectory(this.settings.folder())) {
			return;
		}
		try (Stream<Path> folders = Files.list(this.settings.folder())) {
			for (Path folder : folders.toList()) {
				if (expired(Files.getLastModifiedTime(folder).toInstant())) {
					remove(folder);
				}
			}
		}
		catch (IOException ex) {
			LOGGER.warn("Left-over imports below {} cannot be removed", this.settings.folder(), ex);
		}
	}

	/** Removes a file or folder with all that is in it; what remains is swept later. */
	void remove(Path path) {
		try (Stream<Path> within = Files.walk(path)) {
			List<Path> deepestFirst = within.sorted(Comparator.reverseOrder()).toList();
			for (Path each : deepestFirst) {
				Files.deleteIfExists(each);
			}
		}
		catch (java.nio.file.NoSuchFileException ex) {
			// gone already
		}
		catch (IOException | UncheckedIOException ex) {
			LOGGER.warn("{} cannot be removed", path, ex);
		}
	}

}
