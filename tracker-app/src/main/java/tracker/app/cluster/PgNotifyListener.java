package tracker.app.cluster;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;
import tracker.app.database.DatabaseAddress;

/**
 * Listens to the other nodes on a dedicated connection, and reconnects after the database was unavailable. After a
 * reconnect it wakes all handlers, because notifications may have been missed.
 */
@Component
class PgNotifyListener implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PgNotifyListener.class);
    private static final int QUIET_MILLISECONDS = 30_000;
    private static final int ANSWER_SECONDS = 5;
    private static final long FIRST_PAUSE_MILLISECONDS = 250;
    private static final long LONGEST_PAUSE_MILLISECONDS = 5_000;

    private final DatabaseAddress database;
    private final NodeInstanceId name;
    private final List<WakeUpHandler> sleepers;
    private volatile boolean ended;
    private volatile @Nullable Connection connection;
    private volatile @Nullable Thread listener;

    PgNotifyListener(DatabaseAddress database, NodeInstanceId name, List<WakeUpHandler> sleepers) {
        this.database = database;
        this.name = name;
        this.sleepers = sleepers;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        start();
    }

    /** Starts to listen; once. */
    synchronized void start() {
        if (listener == null) {
            listener = Thread.ofPlatform().name("wake-up-listening").daemon().start(this::listenOn);
        }
    }

    private void listenOn() {
        long pause = FIRST_PAUSE_MILLISECONDS;
        while (!ended) {
            try (Connection opened = database.connect("tracker wake-up")) {
                connection = opened;
                if (ended) {
                    return;
                }
                begin(opened);
                pause = FIRST_PAUSE_MILLISECONDS;
                hear(opened);
            } catch (SQLException failure) {
                LOG.debug("Not listening to the other nodes; retrying", failure);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(pause);
            } catch (InterruptedException end) {
                return;
            }
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLISECONDS);
        }
    }

    private void begin(Connection opened) throws SQLException {
        try (Statement statement = opened.createStatement()) {
            for (ClusterNotification news : ClusterNotification.values()) {
                statement.execute("listen " + news.channel());
            }
        }
        for (ClusterNotification news : ClusterNotification.values()) {
            wake(news);
        }
    }

    private void hear(Connection opened) throws SQLException {
        PGConnection postgres = opened.unwrap(PGConnection.class);
        while (!ended) {
            PGNotification[] heard = postgres.getNotifications(QUIET_MILLISECONDS);
            if (heard == null || heard.length == 0) {
                // detects a peer that disappeared without closing the connection
                if (!opened.isValid(ANSWER_SECONDS)) {
                    return;
                }
                continue;
            }
            List.of(heard).stream()
                    .filter(ring -> !ring.getParameter().equals(name.value()))
                    .flatMap(ring -> ClusterNotification.ofChannel(ring.getName()).stream())
                    .distinct()
                    .forEach(this::wake);
        }
    }

    private void wake(ClusterNotification news) {
        for (WakeUpHandler sleeper : sleepers) {
            if (sleeper.subscribedTo() == news) {
                try {
                    sleeper.wake();
                } catch (RuntimeException failure) {
                    if (!ended) {
                        LOG.warn("A wake-up handler failed; the others were called", failure);
                    }
                }
            }
        }
    }

    @Override
    public void destroy() {
        ended = true;
        Thread thread = listener;
        if (thread != null) {
            thread.interrupt();
        }
        Connection open = connection;
        try {
            if (open != null) {
                // ends the wait for notifications
                open.abort(Runnable::run);
            }
        } catch (SQLException gone) {
            LOG.trace("The listening connection could not be closed", gone);
        }
    }
}
