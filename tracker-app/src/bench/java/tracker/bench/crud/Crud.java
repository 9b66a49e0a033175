package tracker.bench.crud;

import com.github.f4b6a3.uuid.UuidCreator;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.bench.ClosedLoopRunner;
import tracker.bench.BenchmarkPlayer;

/** Plain rows, as a player that logs stands. */
public final class Crud implements BenchmarkPlayer {

    private final ConfigurableApplicationContext context;
    private final ActivityLogService logging;
    private final LocalDate today = LocalDate.now();

    /** @param arguments the JDBC address */
    public Crud(String[] arguments) {
        context = new SpringApplicationBuilder(CrudApplication.class)
                .properties(
                        "spring.config.name=none",
                        "spring.main.web-application-type=none",
                        "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                                + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
                                + "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration,"
                                + "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
                        "spring.flyway.enabled=false",
                        "axon.axonserver.enabled=false",
                        "spring.datasource.hikari.maximum-pool-size=16",
                        "spring.datasource.hikari.minimum-idle=0",
                        "logging.level.root=warn",
                        "spring.datasource.url=" + arguments[0])
                .run();
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        jdbc.sql(ActivityRow.TABLE).update();
        jdbc.sql(ActivityRow.INDEX).update();
        logging = context.getBean(ActivityLogService.class);
    }

    @Override
    public String handle(String[] words) throws Exception {
        return switch (words[0]) {
            case "log" -> log(Integer.parseInt(words[1]), Long.parseLong(words[2]));
            case "rest" -> rest();
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private String log(int clients, long milliseconds) throws Exception {
        return ClosedLoopRunner.closed(clients, milliseconds, client -> logging.log(held())).line();
    }

    /** Closes its connections, so that the others have room. */
    private String rest() {
        context.getBean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
        return "rested";
    }

    private ActivityRow held() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        LocalDate day = today.minusDays(random.nextInt(10));
        int visitors = random.nextInt(1, 400);
        return new ActivityRow(
                "stand-" + UuidCreator.getTimeOrderedEpoch(),
                today.getYear(),
                "R%03d".formatted(random.nextInt(274)),
                day,
                day,
                "Main foyer",
                null,
                visitors,
                visitors,
                visitors,
                "CLICKER",
                false);
    }

    @Override
    public void close() {
        context.close();
    }
}
