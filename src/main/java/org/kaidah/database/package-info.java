/**
 * The database: the server that settings name, or an embedded real MariaDB of our own
 * where they name none.
 */
package org.kaidah.database;
