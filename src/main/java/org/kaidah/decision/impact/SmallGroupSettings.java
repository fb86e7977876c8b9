package org.kaidah.decision.impact;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From how many people on a number is told to those who may not see personal detail.
 *
 * @param smallestGroup the smallest number told
 */
@ConfigurationProperties("kaidah")
record SmallGroupSettings(@DefaultValue("5") int smallestGroup) {
}
