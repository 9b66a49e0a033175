/**
 * What every activity type implements: commands, events, contributions to participation, and the rules they share. The activity types
 * do not know each other; whoever works with all of them works with this package.
 */
@NullMarked
package tracker.domain.activity;

import org.jspecify.annotations.NullMarked;
