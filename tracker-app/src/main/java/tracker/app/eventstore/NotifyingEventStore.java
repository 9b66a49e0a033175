package tracker.app.eventstore;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import tracker.app.cluster.ClusterNotification;
import tracker.app.cluster.ClusterNotifier;
import tracker.app.cluster.WakeUpHandler;

/** Notifies other nodes after each commit that there are new events, and reads at once when another node does. */
final class NotifyingEventStore extends EmbeddedEventStore implements WakeUpHandler {

    private final ClusterNotifier notifier;

    NotifyingEventStore(Builder builder, ClusterNotifier notifier) {
        super(builder);
        this.notifier = notifier;
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        notifier.notifyNodes(ClusterNotification.STORED);
    }

    @Override
    public ClusterNotification subscribedTo() {
        return ClusterNotification.STORED;
    }

    /** Axon's store reads after a commit; it needs no commit of ours for that. */
    @Override
    public void wake() {
        super.afterCommit(List.of());
    }
}
