package org.kaidah.decision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.kaidah.access.Allowed;
import org.kaidah.access.Role;

/** Who may see a run and its counts: everybody to whom its results matter. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR, Role.PIMPINAN }, in = RunPlace.class)
@interface ReadsRun {

}
