package org.kaidah.decision.impact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.kaidah.access.Allowed;
import org.kaidah.access.Role;

/** Who may ask whom rules move: those who write, check and use them. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR }, in = ComparedPlace.class)
@interface AsksImpact {

}
