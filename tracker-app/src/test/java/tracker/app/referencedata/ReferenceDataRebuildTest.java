package tracker.app.referencedata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;
import tracker.app.trust.TrustRegisterSource;
import tracker.domain.campaign.CampaignCommand.OfferCourse;
import tracker.domain.campaign.CourseCode;
import tracker.domain.shared.HttpsAddress;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCommand.RenameTrust;

/** Trusts and campaigns are compared with their events while users query, log and change them. */
@Timeout(60)
class ReferenceDataRebuildTest {

    private final String database = TestDatabase.fresh();
    private ApplicationNode node;

    @BeforeEach
    void registers_with_a_past() {
        node = ApplicationNode.on(database, false);
        node.week().begin();
        node.week().send(new RenameTrust(LEEDS, new TextLine("Leeds"), TUESDAY));
        node.week()
                .send(new OfferCourse(
                        CAMPAIGN,
                        CourseCode.GENOMICS,
                        new TextLine("Genomics"),
                        new TextLine("A school"),
                        new HttpsAddress("https://example.org/genomics")));
    }

    @AfterEach
    void end() {
        node.close();
    }

    private List<String> rebuild() {
        return node.bean(ReferenceDataRebuildService.class).run();
    }

    private void run(String sql) {
        node.jdbc().sql(sql).update();
    }

    private List<String> registers() {
        return node.jdbc().sql("""
                        select t::text || xmin from trust t union all select t::text || xmin from campaign t
                        union all select t::text || xmin from campaign_course t union all select version::text from register_version
                        order by 1
                        """).query(String.class).list();
    }

    @Test
    void registers_that_are_right_are_left_alone() {
        List<String> before = registers();
        assertThat(rebuild()).isEmpty();
        assertThat(registers()).isEqualTo(before);
    }

    @Test
    void what_no_fact_tells_of_goes_and_what_is_missing_comes_back() {
        List<String> before = node.rows();
        run("update trust set name = 'Nobody' where code = 'RR8'");
        run(
                "insert into trust select 'RXX', name, type, region_code, region_name, icb_code, icb_name from trust where code = 'RJ1'");
        run("delete from campaign_course");
        assertThat(rebuild())
                .containsExactly(
                        "trust: 2 rows without an event, 1 rows missing",
                        "campaign_course: 0 rows without an event, 1 rows missing");
        assertThat(node.rows()).isEqualTo(before);
        assertThat(node.jdbc()
                        .sql("select nspname from pg_namespace where nspname like 'rebuilding%'")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(rebuild()).isEmpty();
    }

    /** Both nodes have decided on the wrong rows before, and have cached them. */
    @Test
    void commands_are_decided_on_the_mended_rows_on_every_node() {
        run("update campaign set closed = true");
        run("update register_version set version = version + 1");
        try (ApplicationNode other = ApplicationNode.on(database, false)) {
            for (ApplicationNode each : List.of(node, other)) {
                assertThatThrownBy(() -> each.week().book(GUYS, TUESDAY)).hasMessageContaining("closed");
            }
            rebuild();
            for (ApplicationNode each : List.of(node, other)) {
                assertThatCode(() -> each.week().book(GUYS, TUESDAY)).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void while_people_ask_and_change_them_no_trust_is_ever_away_and_no_change_is_lost() {
        AtomicBoolean over = new AtomicBoolean();
        var people = Executors.newFixedThreadPool(2);
        CompletableFuture<Set<Integer>> asked = CompletableFuture.supplyAsync(
                () -> {
                    Set<Integer> sizes = new HashSet<>();
                    while (!over.get()) {
                        sizes.add(node.bean(TrustRegisterSource.class).all().size());
                    }
                    return sizes;
                },
                people);
        CompletableFuture<Integer> renamed = CompletableFuture.supplyAsync(
                () -> {
                    int names = 0;
                    while (!over.get()) {
                        node.week().send(new RenameTrust(LEEDS, new TextLine("Leeds " + ++names), TUESDAY));
                    }
                    return names;
                },
                people);
        try {
            for (int i = 0; i < 8; i++) {
                run("update trust set town = 'Nowhere' where code = 'RJ1'");
                assertThat(rebuild())
                        .as("only what was wrong, and no name that was given meanwhile")
                        .containsExactly("trust: 1 rows without an event, 1 rows missing");
            }
        } finally {
            over.set(true);
        }
        people.shutdown();
        String newest = "Leeds " + renamed.join();
        assertThat(asked.join()).containsExactly(2);
        assertThat(node.bean(TrustRegisterSource.class).all())
                .extracting("name")
                .contains(newest);
        assertThat(rebuild()).isEmpty();
    }

    @Test
    void a_fact_that_cannot_be_read_leaves_everything_as_it_is() {
        run("update trust set town = 'Nowhere' where code = 'RJ1'");
        run(
                "update domain_event set payload = substring(payload from 1 for 40) where payload_type = 'trust.TrustRenamed'");
        List<String> before = registers();
        assertThatThrownBy(this::rebuild)
                .isInstanceOf(ReferenceDataRebuildException.class)
                .hasMessageContaining("Event trust.TrustRenamed at position ")
                .hasMessageContaining("cannot be read, so trusts and campaigns stay as they are.");
        assertThat(registers()).isEqualTo(before);
    }
}
