/** The campaigns: the lookup table for rules, the known weeks and the query handler. */
@NullMarked
package tracker.app.campaign;

import org.jspecify.annotations.NullMarked;
