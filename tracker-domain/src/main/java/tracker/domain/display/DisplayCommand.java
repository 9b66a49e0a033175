package tracker.domain.display;

import tracker.domain.shared.Command;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Area;

/**
 * A command about displays. None becomes an event: a secret, or its hash, must not be in a backup of the event store.
 */
public sealed interface DisplayCommand extends Command {

    DisplayId display();

    /**
     * Makes an address for a screen.
     *
     * @param name the location of the screen, for people
     * @param part what it shows: the nation, a region or a trust
     * @param token the hash of the token at the end of the address
     */
    record MakeDisplay(DisplayId display, TextLine name, Area part, DisplayTokenHash token) implements DisplayCommand {}

    /** Switches a screen off for good. Idempotent. */
    record EndDisplay(DisplayId display) implements DisplayCommand {}
}
