package org.kaidah.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;

import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * What the vocabulary's own aggregates share: they hold no state of their own and are
 * computed afresh, never in reverse.
 */
abstract class Gatherer<C extends Serializable> implements AccumulateFunction<C> {

	@Override
	public void reverse(C context, Object value) {
		throw new IllegalStateException();
	}

	@Override
	public boolean supportsReverse() {
		return false;
	}

	@Override
	public void writeExternal(ObjectOutput out) {
		// stateless
	}

	@Override
	public void readExternal(ObjectInput in) {
		// stateless
	}

}
