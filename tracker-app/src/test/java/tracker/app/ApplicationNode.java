package tracker.app;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One process of the house on a given database, without a web server; closing it is its end. */
public final class ApplicationNode implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private ApplicationNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts a node. Reading nodes fill the read models; there is one of them at a time. */
    public static ApplicationNode on(String database, boolean reading, Class<?>... more) {
        return on(database, reading, List.of(), more);
    }

    /** Starts a node with more words on its command line. */
    public static ApplicationNode on(String database, boolean reading, List<String> words, Class<?>... more) {
        SpringApplication application = new SpringApplicationBuilder(
                        TrackerApplication.class, TestClock.class, WeekStory.class)
                .sources(more)
                .profiles("dev", "tool")
                .build();
        return new ApplicationNode(application.run(Stream.concat(
                        Stream.of(
                                "--spring.datasource.url=" + database,
                                "--tracker.reference.load=false",
                                "--tracker.database.accept-volatile=true",
                                "--tracker.reading=" + reading,
                                "--logging.level.org.axonframework=off"),
                        words.stream())
                .toArray(String[]::new)));
    }

    public WeekStory week() {
        return context.getBean(WeekStory.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Object bean(String name) {
        return context.getBean(name);
    }

    public String property(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(context.getBean(DataSource.class));
    }

    /** All rows of all read models, in a fixed order: two houses with equal rows show equal boards. */
    public List<String> rows() {
        return rows(jdbc());
    }

    /** The same of a house that runs elsewhere. */
    public static List<String> rows(JdbcClient jdbc) {
        return List.of(
                        "participation_ledger order by activity, version",
                        "participation_total order by campaign, trust, kind, counts_as, day",
                        "participation_fact order by position",
                        "participation_last_known order by campaign, trust",
                        // one batch may add in a quarter of an hour what the next takes away, another sees neither
                        "participation_change where (activities, reach_low, reach_best, reach_high, counted, unknown)"
                                + " <> (0, 0, 0, 0, 0, 0) order by campaign, quarter, trust, kind, counts_as, day",
                        "known_quarter order by quarter",
                        "read_position",
                        "trust order by code",
                        "campaign order by year",
                        "campaign_course order by year, course",
                        "campaign_goal order by year, measure, level, code",
                        "campaign_frozen_count order by year, name")
                .stream()
                .flatMap(table -> jdbc
                        .sql("select '" + table.split(" ")[0] + " ' || t::text from (select * from " + table + ") t")
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
