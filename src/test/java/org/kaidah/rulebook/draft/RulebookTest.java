package org.kaidah.rulebook.draft;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.kaidah.database.TestDatabase;
import org.kaidah.rulebook.LittleRules;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test of the rulebook on a database and a rules folder of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@Import(Office.class)
@ContextConfiguration(initializers = { TestDatabase.class, LittleRules.class })
public @interface RulebookTest {

}
