package tracker.domain.participation;

import tracker.domain.shared.Command;

/** A command to the read models themselves; none becomes an event. */
public sealed interface ParticipationCommand extends Command {

    /**
     * Retries the dead letters of one activity in their order, up to the first that still fails. Idempotent, and
     * harmless if there are none.
     *
     * @param activity the id of the events' aggregate
     */
    record TryParkedFactsAgain(String activity) implements ParticipationCommand {}
}
