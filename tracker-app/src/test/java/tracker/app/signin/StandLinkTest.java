package tracker.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;
import static tracker.app.WeekStory.details;
import static tracker.app.WeekStory.figures;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tracker.app.SharedApplicationTest;
import tracker.app.WeekStory;
import tracker.app.standlink.StandLinkToken;
import tracker.domain.access.AccessQuery.ListPeople;
import tracker.domain.access.AccessRule;
import tracker.domain.shared.Command;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.MakeTallyLink;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.TallyVisitors;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.stand.StandId;
import tracker.domain.stand.TallyKey;

/** The holder of a stand's link at the two doors: one command about one stand, and nothing else. */
@SharedApplicationTest
class StandLinkTest {

    @Autowired
    Commands commands;

    @Autowired
    Queries queries;

    @Autowired
    WeekStory week;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private void refused(Command command) {
        assertThatThrownBy(() -> commands.send(command).join())
                .cause()
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.rule()).isEqualTo(AccessRule.A_LINK_OPENS_ONE_COUNTER));
    }

    @Test
    void a_link_opens_one_counter_and_nothing_else() {
        week.begin();
        StandId stand = week.book(GUYS, TUESDAY);
        StandId other = week.book(GUYS, TUESDAY);
        TallyKey key = TallyKey.next();
        week.send(new MakeTallyLink(stand, CAMPAIGN, GUYS, key.hash()));
        week.settle();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new StandLinkToken(stand.value(), key.hash()), null, List.of()));

        commands.send(new TallyVisitors(stand, CAMPAIGN, GUYS, "a", 1, 2, Instant.EPOCH))
                .join();
        refused(new TallyVisitors(other, CAMPAIGN, GUYS, "a", 1, 2, Instant.EPOCH));
        refused(new MakeTallyLink(stand, CAMPAIGN, GUYS, TallyKey.next().hash()));
        refused(new RecordStandHeld(stand, CAMPAIGN, GUYS, null, figures(2)));
        refused(new WithdrawStand(stand, CAMPAIGN, GUYS, REASON));
        refused(new BookStand(StandId.next(), CAMPAIGN, GUYS, details(TUESDAY)));
        assertThatThrownBy(() -> queries.ask(new ListPeople(GUYS))).isInstanceOf(RuleBroken.class);
    }
}
