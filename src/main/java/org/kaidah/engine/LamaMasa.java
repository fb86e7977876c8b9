package org.kaidah.engine;

import java.util.ArrayList;

import org.kaidah.vocabulary.Lama;
import org.kaidah.vocabulary.MasaJabatan;

/**
 * The joined length of periods in posts, {@code lama($m)} in rules; over nothing it is
 * empty.
 */
public final class LamaMasa extends Gatherer<ArrayList<MasaJabatan>> {

	@Override
	public ArrayList<MasaJabatan> createContext() {
		return new ArrayList<>();
	}

	@Override
	public void init(ArrayList<MasaJabatan> periods) {
		periods.clear();
	}

	@Override
	public void accumulate(ArrayList<MasaJabatan> periods, Object period) {
		periods.add((MasaJabatan) period);
	}

	@Override
	public Object getResult(ArrayList<MasaJabatan> periods) {
		return Lama.dari(periods);
	}

	@Override
	public Class<?> getResultType() {
		return Lama.class;
	}

}
