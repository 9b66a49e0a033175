package tracker.app.eventstore;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import tracker.app.wakeup.Bell;
import tracker.app.wakeup.News;
import tracker.app.wakeup.Sleeper;

/** Tells other nodes after each commit that there are new facts, and looks at once when another node tells so. */
final class WakingEventStore extends EmbeddedEventStore implements Sleeper {

    private final Bell bell;

    WakingEventStore(Builder builder, Bell bell) {
        super(builder);
        this.bell = bell;
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        bell.ring(News.STORED);
    }

    @Override
    public News waitsFor() {
        return News.STORED;
    }

    /** Axon's store fetches after a commit; none of ours is needed for that. */
    @Override
    public void wake() {
        super.afterCommit(List.of());
    }
}
