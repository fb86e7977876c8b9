package org.kaidah.personnel.imports;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where uploaded workbooks wait.
 *
 * @param folder one folder of this installation's own
 * @param keep how long an import may wait for its decision
 */
@ConfigurationProperties("kaidah.import")
record ImportSettings(@DefaultValue(".kaidah/import") Path folder, @DefaultValue("24h") Duration keep) {
}
