/**
 * What every page shares: frame, language, error pages and response headers; no feature's
 * types.
 */
package org.kaidah.web;
