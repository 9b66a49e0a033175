package tracker.app.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;
import static tracker.app.WeekStory.details;
import static tracker.app.WeekStory.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;
import tracker.domain.campaign.CampaignCommand.CloseCampaign;
import tracker.domain.campaign.CampaignCommand.ReopenCampaign;
import tracker.domain.shared.Command;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;
import tracker.domain.shared.RuleBroken;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.CorrectStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandId;

/** A command sent twice is executed once, and both senders get the same response. */
class CommandIdempotencyTest {

    private final String database = TestDatabase.fresh();
    private ApplicationNode node;

    @BeforeEach
    void a_week() {
        node = ApplicationNode.on(database, false);
        node.week().begin();
    }

    @AfterEach
    void end() {
        node.close();
    }

    private static void send(ApplicationNode to, CommandId id, Command command) {
        ((Commands) to.bean("houseCommands")).send(id, command).join();
    }

    private long factsOf(StandId stand) {
        return node.jdbc()
                .sql("select count(*) from domain_event where aggregate_identifier = ?")
                .param(stand.value())
                .query(Long.class)
                .single();
    }

    private static RecordStandHeld held(StandId stand) {
        return new RecordStandHeld(stand, CAMPAIGN, GUYS, details(TUESDAY), figures(40));
    }

    @Test
    void one_after_the_other() {
        StandId stand = StandId.next();
        CommandId click = CommandId.next();
        send(node, click, held(stand));
        send(node, click, held(stand));
        assertThat(factsOf(stand)).isEqualTo(1);
        // without the id it would have been refused, because the stand has been held
        assertThatThrownBy(() -> send(node, CommandId.next(), held(stand))).hasCauseInstanceOf(RuleBroken.class);
    }

    @Test
    void a_wish_that_could_be_fulfilled_again_is_not() {
        StandId stand = node.week().hold(GUYS, TUESDAY, 10);
        CommandId up = new CommandId("phone-7:revise-1");
        send(node, up, new ReviseStand(stand, CAMPAIGN, GUYS, figures(50), REASON));
        send(node, CommandId.next(), new ReviseStand(stand, CAMPAIGN, GUYS, figures(10), REASON));
        send(node, up, new ReviseStand(stand, CAMPAIGN, GUYS, figures(50), REASON));
        assertThat(factsOf(stand)).isEqualTo(3);
    }

    @Test
    void fifty_times_at_once_from_two_nodes() throws Exception {
        StandId stand = StandId.next();
        CommandId click = CommandId.next();
        try (ApplicationNode other = ApplicationNode.on(database, false);
                var clients = Executors.newFixedThreadPool(50)) {
            List<Callable<Boolean>> clicks = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                ApplicationNode to = i % 2 == 0 ? node : other;
                clicks.add(() -> {
                    send(to, click, held(stand));
                    return true;
                });
            }
            for (Future<Boolean> answer : clients.invokeAll(clicks)) {
                assertThat(answer.get()).isTrue();
            }
        }
        assertThat(factsOf(stand)).isEqualTo(1);
    }

    @Test
    void again_after_the_house_has_gone_down_and_come_up() {
        StandId stand = StandId.next();
        CommandId click = CommandId.next();
        send(node, click, held(stand));
        node.close();
        node = ApplicationNode.on(database, false);
        send(node, click, held(stand));
        assertThat(factsOf(stand)).isEqualTo(1);
    }

    @Test
    void what_concerns_a_campaign_is_fulfilled_once_too() {
        CommandId close = CommandId.next();
        send(node, close, new CloseCampaign(CAMPAIGN, REASON));
        send(node, CommandId.next(), new ReopenCampaign(CAMPAIGN, REASON));
        send(node, close, new CloseCampaign(CAMPAIGN, REASON));
        node.week().hold(GUYS, TUESDAY, 1);
    }

    @Test
    void one_id_for_two_wishes_is_refused_in_a_sentence() {
        StandId stand = StandId.next();
        CommandId id = CommandId.next();
        send(node, id, held(stand));
        assertThatThrownBy(() -> send(node, id, new CorrectStand(stand, CAMPAIGN, GUYS, null, figures(41), REASON)))
                .isInstanceOf(CompletionException.class)
                .cause()
                .hasMessage(CommandRule.AN_ID_IS_FOR_ONE_COMMAND.sentence());
        assertThatThrownBy(() -> send(node, id, held(StandId.next())))
                .cause()
                .hasMessage(CommandRule.AN_ID_IS_FOR_ONE_COMMAND.sentence());
        assertThat(factsOf(stand)).isEqualTo(1);
    }

    @Test
    void what_was_refused_may_be_sent_again_when_it_has_become_possible() {
        StandId stand = StandId.next();
        CommandId id = CommandId.next();
        var booking = new BookStand(stand, CAMPAIGN, GUYS, details(TUESDAY));
        send(node, CommandId.next(), new CloseCampaign(CAMPAIGN, REASON));
        assertThatThrownBy(() -> send(node, id, booking)).hasCauseInstanceOf(RuleBroken.class);
        send(node, CommandId.next(), new ReopenCampaign(CAMPAIGN, REASON));
        send(node, id, booking);
        assertThat(factsOf(stand)).isEqualTo(1);
    }
}
