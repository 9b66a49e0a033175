package tracker.app.messaging;

import tracker.domain.activity.ActivityCommand;
import tracker.domain.shared.CommandId;

/**
 * One of several commands that are sent together.
 *
 * @param id idempotency key, the same on a retry
 */
public record IdentifiedCommand(CommandId id, ActivityCommand command) {}
