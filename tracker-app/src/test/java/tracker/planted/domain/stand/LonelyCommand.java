package tracker.planted.domain.stand;

import tracker.domain.shared.Command;

/** A command outside the list of its room. */
record LonelyCommand(String id) implements Command {}
