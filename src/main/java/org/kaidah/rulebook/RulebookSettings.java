package org.kaidah.rulebook;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where rules are.
 *
 * @param folder the folder that holds a folder for each jurisdiction
 */
@ConfigurationProperties("kaidah.rules")
public record RulebookSettings(@DefaultValue("rules") Path folder) {
}
