/** The hash-chained log of what people and the service did, and its verifier. */
package org.kaidah.audit;
