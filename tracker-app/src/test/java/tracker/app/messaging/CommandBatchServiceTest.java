package tracker.app.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;
import static tracker.app.WeekStory.details;
import static tracker.app.WeekStory.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;
import tracker.domain.activity.ActivityCommand;
import tracker.domain.campaign.CampaignCommand.CloseCampaign;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.RuleBroken;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandId;
import tracker.domain.trust.TrustCode;

class CommandBatchServiceTest {

    private final String database = TestDatabase.fresh();
    private ApplicationNode node;

    @BeforeEach
    void a_week() {
        node = ApplicationNode.on(database, true);
        node.week().begin();
    }

    @AfterEach
    void end() {
        node.close();
    }

    private List<CompletableFuture<Void>> send(List<IdentifiedCommand> commands) {
        return node.bean(CommandBatchService.class).send(commands);
    }

    private static IdentifiedCommand identified(ActivityCommand command) {
        return new IdentifiedCommand(CommandId.next(), command);
    }

    private static RecordStandHeld held(StandId stand, int visitors) {
        return new RecordStandHeld(stand, CAMPAIGN, GUYS, details(TUESDAY), figures(visitors));
    }

    private long count(String sql) {
        return node.jdbc().sql(sql).query(Long.class).single();
    }

    private long stands() {
        return count("select count(*) from domain_event where payload_type like 'stand.%'");
    }

    @Test
    void a_thousand_are_stored_in_few_transactions_and_stand_on_the_board() {
        List<IdentifiedCommand> commands = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            commands.add(identified(held(StandId.next(), i)));
        }
        assertThat(send(commands))
                .hasSize(1_000)
                .allSatisfy(answer -> assertThat(answer).isCompleted());
        assertThat(count("select count(distinct tx) from domain_event where payload_type like 'stand.%'"))
                .isLessThanOrEqualTo(5);
        node.week().settle();
        assertThat(count("select sum(reach_best) from participation_total")).isEqualTo(999 * 1_000 / 2);
    }

    @Test
    void what_is_refused_among_them_is_told_and_the_others_are_stored() {
        StandId twice = StandId.next();
        List<CompletableFuture<Void>> answers = send(List.of(
                identified(held(StandId.next(), 1)),
                identified(held(twice, 2)),
                identified(held(twice, 3)),
                identified(new ReviseStand(twice, CAMPAIGN, GUYS, figures(4), REASON)),
                identified(new CancelStand(StandId.next(), CAMPAIGN, GUYS, REASON)),
                identified(new RecordStandHeld(
                        StandId.next(), CAMPAIGN, new TrustCode("RX1"), details(TUESDAY), figures(1))),
                identified(held(StandId.next(), 5))));
        assertThat(answers)
                .extracting(CompletableFuture::isCompletedExceptionally)
                .containsExactly(false, false, true, false, true, true, false);
        for (int refused : new int[] {2, 4, 5}) {
            assertThat(answers.get(refused))
                    .failsWithin(java.time.Duration.ZERO)
                    .withThrowableThat()
                    .withCauseInstanceOf(RuleBroken.class);
        }
        assertThat(stands()).isEqualTo(4);
        node.week().settle();
        assertThat(count("select sum(reach_best) from participation_total")).isEqualTo(10);
    }

    @Test
    void sent_again_after_a_cut_nothing_is_stored_twice() {
        List<IdentifiedCommand> commands = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            commands.add(identified(held(StandId.next(), i)));
        }
        send(commands.subList(0, 300));
        assertThat(send(commands))
                .hasSize(450)
                .allSatisfy(answer -> assertThat(answer).isCompleted());
        assertThat(stands()).isEqualTo(450);
    }

    /** The reference data cache of this node is stale: all commands are decided again on the new data. */
    @Test
    void what_another_node_has_closed_meanwhile_is_refused() {
        node.week().hold(GUYS, TUESDAY, 1);
        try (ApplicationNode other = ApplicationNode.on(database, false)) {
            other.week().send(new CloseCampaign(CAMPAIGN, REASON));
        }
        assertThat(send(List.of(identified(held(StandId.next(), 1)), identified(held(StandId.next(), 2)))))
                .allSatisfy(answer -> assertThat(answer).isCompletedExceptionally());
        assertThat(stands()).isEqualTo(1);
    }
}
