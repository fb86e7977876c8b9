package org.kaidah.rulebook.text;

/**
 * What every pattern asks for.
 *
 * @param name the rule's name, or how the names of all its rules begin
 * @param code the rule's code, or how the codes of all its rules begin
 * @param basis the legal basis
 * @param assumption why a number stands here that is nobody's law; empty where it is law
 */
public record RuleHeading(String name, String code, String basis, String assumption) {
}
