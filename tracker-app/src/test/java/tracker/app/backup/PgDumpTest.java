package tracker.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tracker.app.ApplicationNode;
import tracker.app.DebianPostgresServer;
import tracker.app.ledger.ReplayFromEmptyFixture;
import tracker.domain.stand.StandId;

/** The drill for a PostgreSQL of one's own: the lines that docs/operations.md shows, typed while people log. */
@Timeout(120)
class PgDumpTest {

    @TempDir
    Path folder;

    @Test
    void what_the_documented_lines_bring_back_is_the_whole_house_as_it_was_and_goes_on() throws Exception {
        assumeTrue(
                DebianPostgresServer.programs().isPresent(),
                "Debian's PostgreSQL is not installed; './tracker test' installs it where it may");
        try (DebianPostgresServer server = DebianPostgresServer.in(Files.createDirectory(folder.resolve("server")))) {
            server.type(
                    "psql --host 127.0.0.1 --username postgres --command \"create role tracker login password 'tracker'\"");
            server.type("createdb --host 127.0.0.1 --username postgres --owner tracker tracker");
            List<String> lines = documented();
            long last;
            List<String> facts;
            List<String> rows;
            try (ApplicationNode node = ApplicationNode.on(server.url("tracker", "tracker"), true)) {
                node.week().begin();
                StandId corrected = node.week().hold(GUYS, TUESDAY, 40);
                node.week().correct(corrected, GUYS, 44);
                AtomicBoolean enough = new AtomicBoolean();
                CompletableFuture<Void> people = CompletableFuture.runAsync(() -> {
                    while (!enough.get()) {
                        node.week().hold(LEEDS, TUESDAY, 7);
                    }
                });
                for (String line : lines) {
                    server.type(line);
                }
                enough.set(true);
                people.join();
                last = last(server);
                facts = facts(node, last);
                rows = ReplayFromEmptyFixture.of(node.jdbc(), last);
                assertThat(facts(node, Long.MAX_VALUE))
                        .as("people logged meanwhile")
                        .hasSizeGreaterThan(facts.size());
            }
            try (ApplicationNode node = ApplicationNode.on(server.url("tracker_restored", "tracker"), true)) {
                node.week().settle();
                assertThat(facts(node, Long.MAX_VALUE)).isEqualTo(facts);
                assertThat(node.rows()).isEqualTo(rows);
                node.week().correct(node.week().hold(LEEDS, TUESDAY, 9), LEEDS, 11);
                node.week().settle();
                assertThat(node.rows()).isEqualTo(ReplayFromEmptyFixture.of(node.jdbc()));
                assertThat(facts(node, Long.MAX_VALUE))
                        .hasSize(facts.size() + 2)
                        .containsAll(facts);
            }
        }
    }

    /** As they stand on the page, but for the name of the machine. */
    private static List<String> documented() throws IOException {
        Path house = Path.of("").toAbsolutePath();
        while (!Files.exists(house.resolve("docs/operations.md"))) {
            house = house.getParent();
        }
        String page = Files.readString(house.resolve("docs/operations.md"));
        List<String> lines = page.substring(page.indexOf("\n## Backup"), page.indexOf("\n## Metrics"))
                .lines()
                .filter(line -> line.startsWith("    ") && line.contains("--host db.example.org"))
                .map(line -> line.strip().replace("db.example.org", "127.0.0.1"))
                .toList();
        assertThat(lines).extracting(line -> line.split(" ")[0]).containsExactly("pg_dump", "createdb", "pg_restore");
        return lines;
    }

    private static long last(DebianPostgresServer server) {
        return org.springframework.jdbc.core.simple.JdbcClient.create(
                        new org.springframework.jdbc.datasource.DriverManagerDataSource(
                                server.url("tracker_restored", "tracker")))
                .sql("select max(global_index) from domain_event")
                .query(Long.class)
                .single();
    }

    private static List<String> facts(ApplicationNode node, long last) {
        return node.jdbc()
                .sql("select t::text from (select global_index, event_identifier, time_stamp, payload, meta_data"
                        + " from domain_event where global_index <= ? order by global_index) t")
                .param(last)
                .query(String.class)
                .list();
    }
}
