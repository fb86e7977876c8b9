package org.kaidah.decision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.kaidah.access.Allowed;
import org.kaidah.access.Role;

/** Who may stop a run and let it go on. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Allowed(value = { Role.PENGELOLA }, in = RunPlace.class)
@interface KeepsRun {

}
