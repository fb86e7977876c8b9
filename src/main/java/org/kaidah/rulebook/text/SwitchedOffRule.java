package org.kaidah.rulebook.text;

/**
 * A rule that a jurisdiction switches off.
 *
 * @param code the rule's code
 * @param reason why
 * @param basis the legal basis for it
 */
public record SwitchedOffRule(String code, String reason, String basis) {
}
