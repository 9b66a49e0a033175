package tracker.domain.display;

import tracker.domain.shared.Command;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Area;

/** What can be asked for displays. None of it becomes a fact of the campaign: a secret, or its hash, belongs in no backup. */
public sealed interface DisplayCommand extends Command {

    DisplayId display();

    /**
     * Makes an address for a screen.
     *
     * @param name where the screen hangs, for people
     * @param part of the country that it shows: the nation, a region or a trust
     * @param token what the address ends in, as a hash
     */
    record MakeDisplay(DisplayId display, TextLine name, Area part, DisplayTokenHash token) implements DisplayCommand {}

    /** Switches a screen off for good; again, and it stays so. */
    record EndDisplay(DisplayId display) implements DisplayCommand {}
}
