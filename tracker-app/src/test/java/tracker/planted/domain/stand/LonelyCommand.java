package tracker.planted.domain.stand;

import tracker.domain.shared.Command;

/** A command outside the interface of its package. */
record LonelyCommand(String id) implements Command {}
