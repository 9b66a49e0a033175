package tracker.ui.activity;

import java.time.Clock;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;

/** What the forms of an activity ask and tell through. */
record ActivityFormContext(Commands commands, Queries queries, Clock clock) {}
