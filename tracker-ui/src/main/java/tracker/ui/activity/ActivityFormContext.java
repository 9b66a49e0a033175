package tracker.ui.activity;

import java.time.Clock;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;

/** The ports and services that activity forms use. */
record ActivityFormContext(Commands commands, Queries queries, Clock clock) {}
