package tracker.app.eventstore;

import java.util.OptionalLong;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Notes on which version of the registers a command was decided. Its facts are stored only while the registers still stand
 * there; otherwise the race is lost, and the command is decided again.
 */
public final class ReferenceDataVersion {

    private static final String RESOURCE = ReferenceDataVersion.class.getName();

    private ReferenceDataVersion() {}

    /** Notes it for the command being handled on this thread; the oldest version counts. */
    public static void version(long version) {
        CurrentUnitOfWork.ifStarted(work ->
                work.root().resources().merge(RESOURCE, version, (one, other) -> Math.min((Long) one, (Long) other)));
    }

    /** The version noted for the command being handled on this thread; empty when it asked no register. */
    public static OptionalLong version() {
        if (!CurrentUnitOfWork.isStarted()) {
            return OptionalLong.empty();
        }
        UnitOfWork<?> work = CurrentUnitOfWork.get().root();
        @Nullable Long version = work.getResource(RESOURCE);
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }
}
