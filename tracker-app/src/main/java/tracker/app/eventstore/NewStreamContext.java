package tracker.app.eventstore;

import java.util.Set;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Ids of which it is known, for the commands being handled on this thread, that nothing is stored about them: they need not be
 * looked up one by one. Should somebody store one of them meanwhile, the numbering of its facts tells, as for any lost race.
 */
public final class NewStreamContext {

    private static final String RESOURCE = NewStreamContext.class.getName();

    private NewStreamContext() {}

    /** Notes them for the commands handled within this unit of work. */
    public static void note(UnitOfWork<?> work, Set<String> streams) {
        work.root().resources().put(RESOURCE, Set.copyOf(streams));
    }

    /** Whether that has been noted for them already. */
    public static boolean areNoted(UnitOfWork<?> work) {
        return work.root().resources().containsKey(RESOURCE);
    }

    /** Whether it has been noted that nothing is stored about this one. */
    public static boolean known(String stream) {
        return CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get()
                        .root()
                        .<Set<String>>getOrDefaultResource(RESOURCE, Set.of())
                        .contains(stream);
    }
}
