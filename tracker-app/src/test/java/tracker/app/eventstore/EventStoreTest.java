package tracker.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.TestComponent;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;
import tracker.app.WeekStory;
import tracker.app.ledger.ParticipationProjector;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.campaign.CampaignCommand.CloseCampaign;
import tracker.domain.campaign.CampaignCommand.ReopenCampaign;
import tracker.domain.campaign.CampaignEvent.CampaignClosed;
import tracker.domain.schooltalk.SchoolTalkCommand.CancelSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkId;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Reach;
import tracker.domain.shared.RuleBroken;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandEvent.StandHeld;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventStoreTest {

    /** An event handler that fails twice on the same event before it succeeds. */
    @TestComponent
    @ProcessingGroup(ParticipationProjector.NAME)
    static class StumblingReader {

        static final int STUMBLES_ON = 4_242;
        final AtomicInteger stumbled = new AtomicInteger();
        final AtomicInteger taken = new AtomicInteger();

        @EventHandler
        void on(StandHeld held) {
            if (Integer.valueOf(STUMBLES_ON).equals(held.figures().visitors().best())) {
                if (stumbled.incrementAndGet() <= 2) {
                    throw new IllegalStateException("stumbled on purpose");
                }
                taken.incrementAndGet();
            }
        }
    }

    /** A table of reference data that cannot be written while it is broken. */
    @TestComponent
    @ProcessingGroup("registers")
    static class BreakableRegister {

        volatile boolean broken;

        @EventHandler
        void on(CampaignClosed closed) {
            if (broken) {
                throw new IllegalStateException("broken on purpose");
            }
        }
    }

    private ApplicationNode node;

    @BeforeAll
    void aWeek() {
        node = ApplicationNode.on(TestDatabase.fresh(), true, StumblingReader.class, BreakableRegister.class);
        node.week().begin();
    }

    @AfterAll
    void end() {
        node.close();
    }

    private long eventCount() {
        return node.jdbc()
                .sql("select count(*) from domain_event")
                .query(Long.class)
                .single();
    }

    @Test
    void a_fact_that_a_reader_stumbles_over_is_read_again_and_never_skipped() {
        var reader = node.bean(StumblingReader.class);
        node.week().hold(GUYS, TUESDAY, StumblingReader.STUMBLES_ON);
        node.week().hold(GUYS, TUESDAY, 1);
        node.week().settle();
        assertThat(reader.stumbled.get()).isEqualTo(3);
        assertThat(reader.taken.get()).isEqualTo(1);
        assertThat(node.jdbc()
                        .sql("select count(*) from participation_ledger where reach_best = ?")
                        .param(StumblingReader.STUMBLES_ON)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_register_that_cannot_be_written_refuses_the_command_and_nothing_is_stored() {
        var register = node.bean(BreakableRegister.class);
        long before = eventCount();
        register.broken = true;
        assertThatThrownBy(() -> node.week().send(new CloseCampaign(CAMPAIGN, REASON)))
                .hasRootCauseMessage("broken on purpose");
        assertThat(eventCount()).isEqualTo(before);
        register.broken = false;
        node.week().send(new CloseCampaign(CAMPAIGN, REASON));
        node.week().send(new ReopenCampaign(CAMPAIGN, REASON));
        assertThat(eventCount()).isEqualTo(before + 2);
    }

    @Test
    void ids_of_different_kinds_do_not_clash_though_the_store_knows_no_kinds() {
        String same = "01970000-0000-7000-8000-000000000001";
        node.week().send(new BookStand(new StandId("stand-" + same), CAMPAIGN, GUYS, WeekStory.details(TUESDAY)));
        node.week().send(SchoolTalkCommandSamples.booked(new SchoolTalkId("schooltalk-" + same)));
        node.week().send(new CancelSchoolTalk(new SchoolTalkId("schooltalk-" + same), CAMPAIGN, GUYS, REASON));
        assertThat(node.jdbc()
                        .sql(
                                "select aggregate_identifier from domain_event where aggregate_identifier like ? order by 1")
                        .param("%" + same)
                        .query(String.class)
                        .list())
                .containsExactly("schooltalk-" + same, "schooltalk-" + same, "stand-" + same);
        assertThatThrownBy(() -> new StandId(same)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new StandId("schooltalk-" + same)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void thirty_two_clients_on_one_stand_store_as_many_facts_as_are_acknowledged() throws Exception {
        StandId stand = node.week().hold(GUYS, TUESDAY, 0);
        long before = eventCount();
        try (ApplicationNode other = ApplicationNode.on(databaseOf(node), false);
                var clients = Executors.newFixedThreadPool(32)) {
            List<Callable<Boolean>> sends = new ArrayList<>();
            for (int i = 1; i <= 64; i++) {
                ApplicationNode sender = i % 2 == 0 ? node : other;
                var figures = new StandFigures(Reach.of(i, CountingMethod.CLICKER), new StaffingFigures(i, null));
                sends.add(() -> acknowledged(sender, new ReviseStand(stand, CAMPAIGN, GUYS, figures, REASON)));
            }
            // A command that loses a race is decided again on the newer state; none fails because of it.
            for (Future<Boolean> send : clients.invokeAll(sends)) {
                assertThat(send.get()).isTrue();
            }
            assertThat(eventCount()).isEqualTo(before + sends.size());
        }
    }

    private static boolean acknowledged(ApplicationNode sender, ReviseStand command) {
        sender.week().send(command);
        return true;
    }

    private static String databaseOf(ApplicationNode node) {
        return node.property("spring.datasource.url");
    }
}
