package org.kaidah.decision;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.kaidah.access.Allowed;
import org.kaidah.access.Role;

/**
 * Who may see what a run decided about each person: those who work on it, on its rules,
 * or look into it; leadership sees the counts.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR }, in = RunPlace.class)
@interface ReadsDecisions {

}
