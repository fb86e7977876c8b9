package org.kaidah;

import java.time.Clock;
import java.time.ZoneId;
import java.util.regex.Pattern;

import org.kaidah.cli.CommandLineVerbs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Starts Kaidah: a verb of the command line, or the service where none is given. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Kaidah {

	/**
	 * A setting for the service, such as {@code --server.port=8080}; no verb or option
	 * has a dotted name.
	 */
	private static final Pattern SETTING = Pattern.compile("--[a-z-]+\\.[^=]+=.*");

	public static void main(String[] arguments) {
		if (arguments.length > 0 && !SETTING.matcher(arguments[0]).matches()) {
			System.exit(CommandLineVerbs.run(arguments, System.out, System.err));
		}
		SpringApplication.run(Kaidah.class, arguments);
	}

	/**
	 * The one clock.
	 * @param zone where "today" is decided
	 */
	@Bean
	Clock clock(@Value("${kaidah.zone:Asia/Jakarta}") ZoneId zone) {
		return Clock.system(zone);
	}

}
