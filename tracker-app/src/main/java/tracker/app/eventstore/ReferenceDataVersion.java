package tracker.app.eventstore;

import java.util.OptionalLong;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Records the version of the reference data on which a command was decided. Its events are stored only if the
 * reference data still has this version; otherwise the command has lost a race and is decided again.
 */
public final class ReferenceDataVersion {

    private static final String RESOURCE = ReferenceDataVersion.class.getName();

    private ReferenceDataVersion() {}

    /** Records it for the command handled on this thread; the oldest version counts. */
    public static void version(long version) {
        CurrentUnitOfWork.ifStarted(work ->
                work.root().resources().merge(RESOURCE, version, (one, other) -> Math.min((Long) one, (Long) other)));
    }

    /** The version recorded for the command handled on this thread; empty if it read no reference data. */
    public static OptionalLong version() {
        if (!CurrentUnitOfWork.isStarted()) {
            return OptionalLong.empty();
        }
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        @Nullable Long version = work.getResource(RESOURCE);
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }
}
