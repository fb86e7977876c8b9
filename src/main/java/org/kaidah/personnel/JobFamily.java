package org.kaidah.personnel;

import java.util.List;

/**
 * A job family with the fields of study accepted for it ({@code ref_rumpun}), as known
 * when the dossier was written.
 *
 * @param bidangIlmu accepted fields in alphabetical order
 */
public record JobFamily(String rumpun, List<String> bidangIlmu) {
}
