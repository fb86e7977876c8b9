package org.kaidah.access;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** A test whose requests are those of somebody with roles everywhere. */
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = ActingAs.Context.class)
public @interface ActingAs {

	/** The roles. */
	Role[] value();

	/** Makes somebody with the roles. */
	final class Context implements WithSecurityContextFactory<ActingAs> {

		@Override
		public SecurityContext createSecurityContext(ActingAs acting) {
			SecurityContext context = SecurityContextHolder.createEmptyContext();
			context.setAuthentication(ActorAuthentication.of(Acting.actor(Grant.EVERYWHERE, acting.value())));
			return context;
		}

	}

}
