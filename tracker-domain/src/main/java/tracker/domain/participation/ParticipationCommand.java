package tracker.domain.participation;

import tracker.domain.shared.Command;

/** What can be asked of the read models themselves; none of it becomes a fact. */
public sealed interface ParticipationCommand extends Command {

    /**
     * Tries to show the parked facts about one activity again, in their order, up to the first that still cannot be shown. Asked
     * twice, or when nothing is parked, it does no harm.
     *
     * @param activity the id of whatever the facts are about
     */
    record TryParkedFactsAgain(String activity) implements ParticipationCommand {}
}
