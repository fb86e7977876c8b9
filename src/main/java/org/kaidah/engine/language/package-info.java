/**
 * The rule language: a small, closed part of DRL, read into a model of our own. Whatever
 * is not in that part is refused here, and only the model is ever printed for the
 * compiler, so nothing an author typed reaches it.
 */
package org.kaidah.engine.language;
