package tracker.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;
import static tracker.app.WeekStory.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tracker.app.SharedApplicationTest;
import tracker.app.WeekStory;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.activity.ActivityStage;
import tracker.domain.participation.OwnActivity;
import tracker.domain.participation.ParticipationQuery.ListOwnActivities;
import tracker.domain.shared.CommandId;
import tracker.domain.shared.Commands;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.VersionRule;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;
import tracker.domain.stand.StandQuery.GetStand;

/** What people are told of their own activities, and that nobody changes what he has not seen, at the port of the pages. */
@SharedApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnActivitiesTest {

    private static final PersonId DEVELOPER = new PersonId("developer");
    private static final int ROUNDS = 20;
    private static final int AT_ONCE = 4;

    @Autowired
    private WeekStory week;

    @Autowired
    private Commands commands;

    @Autowired
    private Queries queries;

    @BeforeAll
    void begin() {
        week.begin();
    }

    private ReviseStand revised(StandId stand, int visitors) {
        return new ReviseStand(stand, CAMPAIGN, GUYS, figures(visitors), REASON);
    }

    private ActivitySnapshot<StandDetails, StandFigures> now(StandId stand) {
        return queries.ask(new GetStand(stand, GUYS)).orElseThrow();
    }

    @Test
    void of_several_who_have_seen_the_same_one_is_quicker_and_the_others_are_told() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int round = 0; round < ROUNDS; round++) {
                StandId stand = week.hold(GUYS, TUESDAY, 1);
                CountDownLatch start = new CountDownLatch(1);
                List<Future<Boolean>> sent = new ArrayList<>();
                for (int each = 0; each < AT_ONCE; each++) {
                    ReviseStand mine = revised(stand, 10 + each);
                    sent.add(people.submit(() -> {
                        start.await(10, TimeUnit.SECONDS);
                        return stored(commands.send(CommandId.next(), mine, 0));
                    }));
                }
                start.countDown();
                int stored = 0;
                for (Future<Boolean> each : sent) {
                    stored += each.get(20, TimeUnit.SECONDS) ? 1 : 0;
                }
                assertThat(stored).isOne();
                assertThat(now(stand).version()).isOne();
            }
        }
    }

    private static boolean stored(CompletableFuture<Void> answer) {
        return answer.handle((nothing, failure) -> {
                    if (failure == null) {
                        return true;
                    }
                    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
                    assertThat(cause)
                            .isInstanceOfSatisfying(
                                    RuleBroken.class,
                                    broken ->
                                            assertThat(broken.rule()).isEqualTo(VersionRule.IT_STANDS_AS_IT_WAS_SEEN));
                    return false;
                })
                .join();
    }

    @Test
    void whoever_has_seen_the_newest_is_not_held_up_and_the_same_wish_sent_again_is_one() {
        StandId stand = week.hold(GUYS, TUESDAY, 1);
        CommandId id = CommandId.next();
        commands.send(id, revised(stand, 2), 0).join();
        // its answer was lost, and it is sent again
        commands.send(id, revised(stand, 2), 0).join();
        commands.send(CommandId.next(), revised(stand, 3), 1).join();
        assertThat(now(stand).version()).isEqualTo(2);
        assertThat(now(stand).figures()).isEqualTo(figures(3));
        assertThatThrownBy(() ->
                        commands.send(CommandId.next(), revised(stand, 4), 1).join())
                .hasCauseInstanceOf(RuleBroken.class);
    }

    @Test
    void what_is_stored_is_told_at_once_and_to_its_own_trust_only() {
        StandId stand = week.book(GUYS, TUESDAY);
        assertThat(now(stand).stage()).isEqualTo(ActivityStage.PLANNED);
        assertThat(now(stand).figures()).isNull();
        week.report(stand, GUYS, 40);
        assertThat(now(stand).stage()).isEqualTo(ActivityStage.HELD);
        week.withdraw(stand, GUYS);
        assertThat(now(stand).stage()).isEqualTo(ActivityStage.WITHDRAWN);
        assertThat(now(stand).version()).isEqualTo(2);
        assertThat(queries.ask(new GetStand(stand, LEEDS))).isEmpty();
        assertThat(queries.ask(new GetStand(StandId.next(), GUYS))).isEmpty();
    }

    @Test
    void the_list_knows_which_are_ones_own() {
        StandId mine = StandId.next();
        commands.send(new RecordStandHeld(mine, CAMPAIGN, LEEDS, WeekStory.details(TUESDAY), figures(9)))
                .join();
        StandId other = week.hold(LEEDS, TUESDAY.minusDays(1), 3);
        week.settle();
        List<OwnActivity> told =
                queries.ask(new ListOwnActivities(CAMPAIGN, LEEDS, DEVELOPER)).activities();
        assertThat(told).extracting(own -> own.activity().id()).containsExactly(mine.value(), other.value());
        assertThat(told).extracting(OwnActivity::mine).containsExactly(true, false);
        assertThat(queries.ask(new ListOwnActivities(CAMPAIGN, LEEDS, null)).activities())
                .extracting(OwnActivity::mine)
                .containsOnly(false);
    }
}
