package org.kaidah.decision.impact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.kaidah.access.Allowed;
import org.kaidah.access.Role;

/** Who may see the figures of a comparison: everybody to whom they matter. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Allowed(value = { Role.PENYUSUN, Role.PENYETUJU, Role.PENGELOLA, Role.AUDITOR, Role.PIMPINAN }, in = ImpactPlace.class)
@interface ReadsImpact {

}
