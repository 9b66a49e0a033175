package tracker.app.eventstore;

import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Aggregate ids that are known to have no events, for the commands handled on this thread: they need no separate
 * lookup. If one of them is stored meanwhile, the unique sequence number detects it, as for any lost race.
 */
public final class NewStreamContext {

    private static final String RESOURCE = NewStreamContext.class.getName();

    private NewStreamContext() {}

    /** Records them for the commands handled within this unit of work. */
    public static void note(UnitOfWork<?> work, Set<String> streams) {
        work.root().resources().put(RESOURCE, Set.copyOf(streams));
    }

    /** Whether ids have been recorded for this unit of work. */
    public static boolean areNoted(UnitOfWork<?> work) {
        return work.root().resources().containsKey(RESOURCE);
    }

    /** Whether this id has been recorded as having no events. */
    public static boolean known(String stream) {
        return CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get()
                        .root()
                        .<Set<String>>getOrDefaultResource(RESOURCE, Set.of())
                        .contains(stream);
    }
}
