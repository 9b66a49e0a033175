/** The campaigns: the look-up table behind the rules, the known weeks, and who answers what is asked about them. */
@NullMarked
package tracker.app.campaign;

import org.jspecify.annotations.NullMarked;
