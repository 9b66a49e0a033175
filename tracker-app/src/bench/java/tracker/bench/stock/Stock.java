package tracker.bench.stock;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tracker.bench.ClosedLoopRunner;
import tracker.bench.BenchmarkPlayer;
import tracker.bench.TurnResult;

/** Axon out of the box, as a player that logs stands. */
public final class Stock implements BenchmarkPlayer {

    private static final double NANOSECONDS = 1e9;
    private static final long PATIENCE_NANOSECONDS = 600_000_000_000L;

    private final ConfigurableApplicationContext context;
    private final CommandGateway gateway;
    private final LocalDate today = LocalDate.now();

    /** @param arguments the JDBC address, and a profile if it also runs the projection */
    public Stock(String[] arguments) {
        context = new SpringApplicationBuilder(StockApplication.class)
                .profiles(arguments.length > 1 ? arguments[1] : "writing")
                .properties(
                        "spring.config.name=none",
                        "spring.main.web-application-type=none",
                        "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                                + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
                        "spring.flyway.enabled=false",
                        "spring.jpa.hibernate.ddl-auto=update",
                        "spring.jpa.open-in-view=false",
                        "axon.axonserver.enabled=false",
                        "spring.datasource.hikari.maximum-pool-size=16",
                        "spring.datasource.hikari.minimum-idle=0",
                        "logging.level.root=warn",
                        "spring.datasource.url=" + arguments[0] + "&currentSchema=stock")
                .run();
        gateway = context.getBean(CommandGateway.class);
        refuseStandIns();
    }

    /** Checks that the compared components are the real ones. */
    private void refuseStandIns() {
        if (!(context.getBean(EventStore.class) instanceof EmbeddedEventStore)
                || !(context.getBean(EventStorageEngine.class) instanceof JpaEventStorageEngine)) {
            throw new IllegalStateException("Axon has started with stand-ins and would store nothing");
        }
    }

    @Override
    public String handle(String[] words) throws Exception {
        return switch (words[0]) {
            case "log" -> log(Integer.parseInt(words[1]), Long.parseLong(words[2]));
            case "fill" -> fill(Integer.parseInt(words[1]));
            case "replay" -> replay(Long.parseLong(words[1]));
            case "rest" -> rest();
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private String log(int clients, long milliseconds) throws Exception {
        return ClosedLoopRunner.closed(clients, milliseconds, client -> gateway.send(held()).join())
                .line();
    }

    private String fill(int events) {
        for (int i = 0; i < events; i++) {
            gateway.send(held()).join();
        }
        return Integer.toString(events);
    }

    /** Resets the processor and waits until it has handled all events again. */
    private String replay(long events) throws InterruptedException {
        DayTotalProjection totals = context.getBean(DayTotalProjection.class);
        TrackingEventProcessor reader = context.getBean(EventProcessingConfiguration.class)
                .eventProcessor("totals", TrackingEventProcessor.class)
                .orElseThrow();
        reader.shutDown();
        reader.resetTokens();
        long start = System.nanoTime();
        reader.start();
        while (totals.handled() < events) {
            if (System.nanoTime() - start > PATIENCE_NANOSECONDS) {
                throw new IllegalStateException("Only " + totals.handled() + " were handled again");
            }
            Thread.sleep(5);
        }
        return new TurnResult(events, (System.nanoTime() - start) / NANOSECONDS, 0, 0, 0).line();
    }

    /** Closes its connections, so that the others have room. */
    private String rest() {
        context.getBean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        return "rested";
    }

    private RecordStockStandCommand held() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        LocalDate day = today.minusDays(random.nextInt(10));
        int visitors = random.nextInt(1, 400);
        UUID id = UuidCreator.getTimeOrderedEpoch();
        return new RecordStockStandCommand(
                "stand-" + id,
                today.getYear(),
                "R%03d".formatted(random.nextInt(274)),
                day,
                day,
                "Main foyer",
                new ArrayList<>(),
                visitors,
                visitors,
                visitors,
                "CLICKER");
    }

    @Override
    public void close() {
        context.close();
    }
}
