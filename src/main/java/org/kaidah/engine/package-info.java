/**
 * The only room that knows Drools: orders rules into strata, compiles an edition and
 * evaluates facts under it with a trace.
 */
package org.kaidah.engine;
