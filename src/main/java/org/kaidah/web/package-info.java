/**
 * The frame of every page: its headers, its language, how it writes numbers and dates,
 * and what it says when something is not there. Knows no feature.
 */
package org.kaidah.web;
