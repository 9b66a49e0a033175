package tracker.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;
import tracker.app.WeekStory;
import tracker.domain.participation.ParticipationQuery.GetBoard;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandId;
import tracker.domain.trust.Area;

/** Whoever takes all connections of one kind takes none of another kind. */
@Timeout(90)
class ConnectionPoolTest {

    private final String database = TestDatabase.fresh();
    private final JdbcClient outside = JdbcClient.create(new DriverManagerDataSource(database));

    @Test
    void a_rush_of_questions_stops_neither_commands_nor_the_reader() throws SQLException {
        try (ApplicationNode node = ApplicationNode.on(database, true)) {
            node.week().begin();
            node.week().settle();
            try (HeldConnections questions = HeldConnections.all(node, "questionsPool")) {
                for (int visitors = 1; visitors <= 3; visitors++) {
                    node.week().hold(GUYS, TUESDAY, visitors);
                }
                Awaitility.await()
                        .until(() -> outside.sql("""
                                select (select max(global_index) from domain_event) = (select position from read_position)
                                   and (select sum(activities) from participation_total) = 3
                                """).query(Boolean.class).single());
                assertThat(questions.connections).hasSize(6);
                assertThatThrownBy(() -> node.bean(Queries.class).ask(new GetBoard(CAMPAIGN, Area.NATION)))
                        .hasMessageContaining(
                                "The tracker is busy, or its database cannot be reached. Try again in a moment.");
            }
            assertThat(node.bean(Queries.class).ask(new GetBoard(CAMPAIGN, Area.NATION)))
                    .isPresent();
        }
    }

    @Test
    void a_rush_of_commands_is_told_so_and_questions_go_on() throws SQLException {
        try (ApplicationNode node = ApplicationNode.on(database, true)) {
            node.week().begin();
            node.week().settle();
            try (HeldConnections commands = HeldConnections.all(node, "commandsPool")) {
                assertThat(node.bean(Queries.class).ask(new GetBoard(CAMPAIGN, Area.NATION)))
                        .isPresent();
                assertThat(commands.connections).hasSize(8);
                assertThatThrownBy(() -> node.bean(Commands.class)
                                .send(new BookStand(StandId.next(), CAMPAIGN, GUYS, WeekStory.details(TUESDAY)))
                                .join())
                        .hasMessageContaining(
                                "The tracker is busy, or its database cannot be reached. Nothing was stored. Try again in a moment.");
            }
            node.week().book(GUYS, TUESDAY);
        }
    }

    /** It may have been stored by an earlier try whose answer was lost, and nobody could look (decision 0016). */
    @Test
    void where_nobody_can_look_nobody_says_that_nothing_was_stored() throws SQLException {
        try (ApplicationNode node = ApplicationNode.on(database, false)) {
            node.week().begin();
            var book = new BookStand(StandId.next(), CAMPAIGN, GUYS, WeekStory.details(TUESDAY));
            CommandId id = CommandId.next();
            node.bean(Commands.class).send(id, book).join();
            try (HeldConnections commands = HeldConnections.all(node, "commandsPool");
                    HeldConnections lookups = HeldConnections.all(node, "questionsPool")) {
                assertThat(List.of(commands, lookups)).noneMatch(held -> held.connections.isEmpty());
                assertThatThrownBy(
                                () -> node.bean(Commands.class).send(id, book).join())
                        .isInstanceOf(CompletionException.class)
                        .rootCause()
                        .isNotInstanceOf(RuleBroken.class);
            }
            node.bean(Commands.class).send(id, book).join();
        }
    }

    /** All connections of a pool, in our hands. */
    private record HeldConnections(List<Connection> connections) implements AutoCloseable {

        static HeldConnections all(ApplicationNode node, String pool) throws SQLException {
            HikariDataSource database = (HikariDataSource) node.bean(pool);
            HeldConnections held = new HeldConnections(new ArrayList<>());
            while (held.connections.size() < database.getMaximumPoolSize()) {
                held.connections.add(database.getConnection());
            }
            return held;
        }

        @Override
        public void close() throws SQLException {
            for (Connection connection : connections) {
                connection.close();
            }
        }
    }
}
