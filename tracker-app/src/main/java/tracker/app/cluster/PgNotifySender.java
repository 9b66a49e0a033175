package tracker.app.cluster;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tracker.app.database.DatabaseAddress;

/**
 * Sends notifications on a dedicated connection, after the events were committed. A notification inside their
 * transaction would take a lock that serialises all commits of the database (decision 0013). Sends the first one at
 * once, then at most fifty a second.
 */
@Component
class PgNotifySender implements ClusterNotifier, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PgNotifySender.class);
    private static final long BETWEEN_RINGS_MILLISECONDS = 20;
    private static final long AFTER_A_FAILURE_MILLISECONDS = 1_000;

    private final DatabaseAddress database;
    private final NodeInstanceId name;
    /** Guarded by this. */
    private final Set<ClusterNotification> waiting = EnumSet.noneOf(ClusterNotification.class);
    /** Guarded by this. */
    private boolean ended;
    /** Guarded by this; started with the first notification, because many processes never send any. */
    private @Nullable Thread sender;

    /** Used only by the sending thread. */
    private @Nullable Connection connection;

    PgNotifySender(DatabaseAddress database, NodeInstanceId name) {
        this.database = database;
        this.name = name;
    }

    @Override
    public synchronized void notifyNodes(ClusterNotification news) {
        if (ended) {
            return;
        }
        if (sender == null) {
            sender = Thread.ofPlatform().name("wake-up-ringing").daemon().start(this::sendAll);
        }
        waiting.add(news);
        notifyAll();
    }

    private void sendAll() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(sent(taken()) ? BETWEEN_RINGS_MILLISECONDS : AFTER_A_FAILURE_MILLISECONDS);
            }
        } catch (InterruptedException end) {
            hangUp();
        }
    }

    private synchronized Set<ClusterNotification> taken() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
        Set<ClusterNotification> taken = EnumSet.copyOf(waiting);
        waiting.clear();
        return taken;
    }

    private boolean sent(Set<ClusterNotification> news) {
        try {
            if (connection == null) {
                connection = database.connect("tracker wake-up");
            }
            try (PreparedStatement statement = connection.prepareStatement("select pg_notify(?, ?)")) {
                for (ClusterNotification one : news) {
                    statement.setString(1, one.channel());
                    statement.setString(2, name.value());
                    statement.execute();
                }
            }
            return true;
        } catch (SQLException failure) {
            LOG.debug("The other nodes could not be notified; they poll instead", failure);
            hangUp();
            return false;
        }
    }

    private void hangUp() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException gone) {
            LOG.trace("An abandoned connection could not be closed", gone);
        } finally {
            connection = null;
        }
    }

    @Override
    public synchronized void destroy() {
        ended = true;
        if (sender != null) {
            sender.interrupt();
        }
    }
}
