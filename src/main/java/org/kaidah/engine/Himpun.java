package org.kaidah.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the facts that an accumulation went over, for the trace: Drools itself does not
 * tell.
 */
public final class Himpun extends Gatherer<ArrayList<Object>> {

	@Override
	public ArrayList<Object> createContext() {
		return new ArrayList<>();
	}

	@Override
	public void init(ArrayList<Object> facts) {
		facts.clear();
	}

	@Override
	public void accumulate(ArrayList<Object> facts, Object fact) {
		facts.add(fact);
	}

	@Override
	public Object getResult(ArrayList<Object> facts) {
		return List.copyOf(facts);
	}

	@Override
	public Class<?> getResultType() {
		return List.class;
	}

}
