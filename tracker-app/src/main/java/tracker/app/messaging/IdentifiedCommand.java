package tracker.app.messaging;

import tracker.domain.activity.ActivityCommand;
import tracker.domain.shared.CommandId;

/**
 * One of many commands that are sent together.
 *
 * @param id under which it may be sent again
 */
public record IdentifiedCommand(CommandId id, ActivityCommand command) {}
