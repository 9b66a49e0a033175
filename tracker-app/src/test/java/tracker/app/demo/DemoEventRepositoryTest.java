package tracker.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tracker.app.TestDatabase;

class DemoEventRepositoryTest {

    private final DriverManagerDataSource database = new DriverManagerDataSource(TestDatabase.fresh());
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final DemoEventRepository store = new DemoEventRepository(jdbc);

    @BeforeEach
    void the_schema_is_there() {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    private void known(String activity, int number, String when) {
        jdbc.sql("""
                        insert into domain_event (aggregate_identifier, sequence_number, type, event_identifier,
                            time_stamp, payload_type, payload) values (?, ?, 'stand', ?, ?, 'stand.StandHeld', ''::bytea)
                        """).params(activity, number, activity + number, when).update();
    }

    @Test
    void an_empty_store_is_taken_and_opens_again_for_the_same_seed() {
        store.claimedFor(7);
        known("stand-1", 0, "2027-03-05T09:00:00.000Z");
        assertThat(new DemoEventRepository(jdbc).claimedFor(7)).isNotNull();
    }

    @Test
    void another_seed_is_refused_so_that_no_two_weeks_are_added_up() {
        store.claimedFor(7);
        assertThatThrownBy(() -> store.claimedFor(8))
                .isInstanceOf(DemoRefusedException.class)
                .hasMessageStartingWith("This data folder holds the simulated week of seed 7:");
    }

    @Test
    void outside_the_demonstration_its_folder_is_refused() {
        store.refuseSimulation();
        store.claimedFor(7);
        assertThatThrownBy(store::refuseSimulation)
                .isInstanceOf(DemoRefusedException.class)
                .hasMessageContaining("./tracker demo");
    }

    @Test
    void facts_of_real_life_are_left_alone() {
        known("stand-1", 0, "2027-03-05T09:00:00.000Z");
        assertThatThrownBy(() -> store.claimedFor(7)).isInstanceOf(DemoRefusedException.class);
        assertThatThrownBy(() -> store.claimedFor(7)).hasMessageContaining("never mixed with simulated ones");
    }

    @Test
    void the_newest_fact_of_the_year_tells_where_the_clock_goes_on() {
        assertThat(store.lastKnownBefore(DemoProperties.afterTheYear())).isEmpty();
        known("stand-1", 0, "2027-03-05T09:00:00.123Z");
        known("stand-1", 1, "2027-03-04T09:00:00.000Z");
        known("stand-1", 2, "2028-01-01T00:00:00.000Z");
        assertThat(store.lastKnownBefore(DemoProperties.afterTheYear()))
                .contains(Instant.parse("2027-03-05T09:00:00.123Z"));
    }

    @Test
    void facts_are_counted_by_activity() {
        known("stand-1", 0, "2027-03-05T09:00:00.000Z");
        known("stand-1", 1, "2027-03-05T09:00:00.000Z");
        known("stand-2", 0, "2027-03-05T09:00:00.000Z");
        assertThat(store.of(List.of("stand-1", "stand-3"))).isEqualTo(Map.of("stand-1", 2));
    }
}
