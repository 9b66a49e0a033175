package tracker.app.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.TUESDAY;
import static tracker.app.WeekStory.details;
import static tracker.app.WeekStory.figures;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;
import tracker.domain.stand.StandCommand.BookStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandId;
import tracker.domain.stand.StandRule;

/** An id that looks new, although another node has started the activity a moment ago. */
class NewActivityInterceptorTest {

    private final String database = TestDatabase.fresh();
    private ApplicationNode node;
    private ApplicationNode other;

    @BeforeEach
    void two_nodes() {
        node = ApplicationNode.on(database, false);
        node.week().begin();
        other = ApplicationNode.on(database, false);
    }

    @AfterEach
    void end() {
        node.close();
        other.close();
    }

    private static BookStand booking(StandId stand) {
        return new BookStand(stand, CAMPAIGN, GUYS, details(TUESDAY));
    }

    private List<String> factsOf(StandId stand) {
        return node.jdbc()
                .sql(
                        "select sequence_number || ' ' || payload_type from domain_event where aggregate_identifier = ? order by sequence_number")
                .param(stand.value())
                .query(String.class)
                .list();
    }

    @Test
    void a_report_follows_the_booking() {
        StandId stand = StandId.next();
        other.week().send(booking(stand));
        node.week().send(new RecordStandHeld(stand, CAMPAIGN, GUYS, details(TUESDAY), figures(40)));
        assertThat(factsOf(stand)).containsExactly("0 stand.StandBooked", "1 stand.StandHeld");
    }

    /** A new stand would be refused, because this command does not contain place and time. */
    @Test
    void a_report_as_booked_is_not_refused() {
        StandId stand = StandId.next();
        other.week().send(booking(stand));
        node.week().send(new RecordStandHeld(stand, CAMPAIGN, GUYS, null, figures(40)));
        assertThat(factsOf(stand)).containsExactly("0 stand.StandBooked", "1 stand.StandHeld");
    }

    @Test
    void a_second_booking_is_refused() {
        StandId stand = StandId.next();
        other.week().send(booking(stand));
        assertThatThrownBy(() -> node.week().send(booking(stand)))
                .hasStackTraceContaining(StandRule.A_STAND_IS_BOOKED_ONCE.sentence());
        assertThat(factsOf(stand)).containsExactly("0 stand.StandBooked");
    }

    @Test
    void one_that_is_really_new_is_refused_at_once_and_may_be_asked_for_again() {
        StandId stand = StandId.next();
        assertThatThrownBy(() -> node.week().send(new RecordStandHeld(stand, CAMPAIGN, GUYS, null, figures(40))))
                .hasStackTraceContaining(StandRule.A_STAND_SAYS_WHERE_AND_WHEN.sentence());
        node.week().send(booking(stand));
        assertThat(factsOf(stand)).containsExactly("0 stand.StandBooked");
    }

    /** Ids without a time, with a time long ago, or in the future. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "stand-foyer",
                "stand-00000000-0000-0000-0000-000000000000",
                "stand-6ba7b810-9dad-11d1-80b4-00c04fd430c8",
                "stand-01890a5d-ac96-774b-bcce-b302099a8057",
                "stand-ffffffff-ffff-7fff-bfff-ffffffffffff",
                "stand-not-a-uuid-but-just-as-long-as-one--",
            })
    void any_id_will_do(String id) {
        StandId stand = new StandId(id);
        node.week().send(booking(stand));
        node.week().send(new RecordStandHeld(stand, CAMPAIGN, GUYS, null, figures(40)));
        assertThat(factsOf(stand)).containsExactly("0 stand.StandBooked", "1 stand.StandHeld");
    }
}
