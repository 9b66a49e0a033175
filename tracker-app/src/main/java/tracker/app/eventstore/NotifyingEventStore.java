package tracker.app.eventstore;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import tracker.app.cluster.ClusterNotification;
import tracker.app.cluster.ClusterNotifier;
import tracker.app.cluster.WakeUpHandler;

/** Tells other nodes after each commit that there are new facts, and looks at once when another node tells so. */
final class NotifyingEventStore extends EmbeddedEventStore implements WakeUpHandler {

    private final ClusterNotifier bell;

    NotifyingEventStore(Builder builder, ClusterNotifier bell) {
        super(builder);
        this.bell = bell;
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        bell.notifyNodes(ClusterNotification.STORED);
    }

    @Override
    public ClusterNotification subscribedTo() {
        return ClusterNotification.STORED;
    }

    /** Axon's store fetches after a commit; none of ours is needed for that. */
    @Override
    public void wake() {
        super.afterCommit(List.of());
    }
}
