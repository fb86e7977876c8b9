package org.kaidah.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a handler: whoever holds one of the roles where the request belongs. A
 * handler with neither this, {@link AllowedSignedIn} nor {@link AllowedAnybody} can be
 * called by nobody. May stand on an annotation of a room's own that several handlers
 * carry.
 */
@Documented
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

	/** The roles, one of which must be held. */
	Role[] value();

	/**
	 * What tells where the request belongs. Without it the role may be held anywhere, and
	 * a handler that concerns a jurisdiction must ask
	 * {@link Actor#mustHold(String, Role...)} itself.
	 */
	Class<? extends Place> in() default Anywhere.class;

	/**
	 * What a token must be for. A handler that names nothing answers no token, and one
	 * that does answers nobody else.
	 */
	TokenScope[] token() default {};

	/** Where a request belongs that concerns no jurisdiction. */
	interface Anywhere extends Place {

	}

}
