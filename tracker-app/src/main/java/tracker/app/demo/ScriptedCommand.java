package tracker.app.demo;

import java.time.Instant;
import tracker.domain.shared.Command;

/**
 * One line of the simulated week.
 *
 * @param at when it is said, in simulated time
 * @param command what is said
 */
record ScriptedCommand(Instant at, Command command) {}
