package org.kaidah.rulebook.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.kaidah.access.Allowed;
import org.kaidah.access.Role;

/** Who may change a draft: the authors of the jurisdiction. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Allowed(value = Role.PENYUSUN, in = DraftPlace.class)
public @interface WritesDraft {

}
