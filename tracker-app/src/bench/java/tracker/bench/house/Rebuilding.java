package tracker.bench.house;

import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.bench.Turn;

/**
 * Fills all read models again from the first fact. This is where a way of rebuilding of the house's own is hooked in; without one,
 * the reader is set back and runs to the end.
 */
final class Rebuilding {

    private static final double NANOSECONDS = 1e9;

    private final ApplicationContext context;
    private final JdbcClient jdbc;

    Rebuilding(ApplicationContext context, JdbcClient jdbc) {
        this.context = context;
        this.jdbc = jdbc;
    }

    String rebuild() throws Exception {
        long facts =
                jdbc.sql("select count(*) from domain_event").query(Long.class).single();
        long start = System.nanoTime();
        setBack();
        Settling.wait(jdbc);
        return new Turn(facts, (System.nanoTime() - start) / NANOSECONDS, 0, 0, 0).line();
    }

    private void setBack() {
        List<TrackingEventProcessor> readers =
                context.getBean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                        .filter(TrackingEventProcessor.class::isInstance)
                        .map(TrackingEventProcessor.class::cast)
                        .toList();
        for (TrackingEventProcessor reader : readers) {
            reader.shutDown();
            reader.resetTokens();
            reader.start();
        }
    }
}
