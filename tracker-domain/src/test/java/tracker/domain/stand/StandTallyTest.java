package tracker.domain.stand;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.domain.activity.CampaignStory.CAMPAIGN;
import static tracker.domain.activity.CampaignStory.CLOSED_CAMPAIGN;
import static tracker.domain.activity.CampaignStory.LATE_UNTIL;
import static tracker.domain.activity.CampaignStory.TRUST;
import static tracker.domain.activity.CampaignStory.TUESDAY;
import static tracker.domain.activity.RuleAssertions.refusedBy;
import static tracker.domain.stand.StandStory.ID;
import static tracker.domain.stand.StandStory.TAPPED_AT;
import static tracker.domain.stand.StandStory.booked;
import static tracker.domain.stand.StandStory.cancelled;
import static tracker.domain.stand.StandStory.held;
import static tracker.domain.stand.StandStory.on;
import static tracker.domain.stand.StandStory.tallied;
import static tracker.domain.stand.StandStory.withdrawn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.domain.activity.CampaignStory;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Reach;
import tracker.domain.stand.StandCommand.MakeTallyLink;
import tracker.domain.stand.StandCommand.TallyVisitors;
import tracker.domain.stand.StandEvent.StandBooked;
import tracker.domain.stand.StandEvent.TallyLinkMade;
import tracker.domain.stand.StandEvent.VisitorsTallied;

/** Tests counting at a stand: phones send late, out of order and repeatedly. */
class StandTallyTest {

    private static TestExecutor<Stand> given(Object... events) {
        return CampaignStory.on(TUESDAY, Stand.class).given(events);
    }

    private static TallyVisitors tally(String device, long number, int taps) {
        return new TallyVisitors(ID, CAMPAIGN, TRUST, device, number, taps, TAPPED_AT);
    }

    @Test
    void each_message_of_a_counter_counts_once_in_any_order() {
        given(booked()).when(tally("a", 2, 5)).expectEvents(tallied("a", 2, 5));
        given(booked(), tallied("a", 2, 5)).when(tally("a", 1, 3)).expectEvents(tallied("a", 1, 3));
        given(booked(), tallied("a", 2, 5)).when(tally("b", 2, 5)).expectEvents(tallied("b", 2, 5));
        repeatRecordsNoEvent(given(booked(), tallied("a", 2, 5)), tally("a", 2, 5));
    }

    private static void repeatRecordsNoEvent(TestExecutor<Stand> given, TallyVisitors again) {
        given.when(again).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    static IntStream seeds() {
        return IntStream.range(0, 25);
    }

    /** Each message of many phones is stored once, however the network shuffles, loses and repeats them. */
    @ParameterizedTest
    @MethodSource("seeds")
    void however_the_messages_of_many_phones_are_shuffled_lost_and_repeated_each_is_stored_once(int seed) {
        Random random = new Random(seed);
        List<TallyVisitors> sent = new ArrayList<>();
        List<VisitorsTallied> once = new ArrayList<>();
        for (int device = 0; device < 5; device++) {
            for (int number = 1; number <= 8; number++) {
                int taps = random.nextInt(12) - 3;
                if (taps != 0 && random.nextInt(10) > 0) {
                    TallyVisitors message = tally("phone-" + device, number, taps);
                    once.add(tallied("phone-" + device, number, taps));
                    sent.addAll(Collections.nCopies(1 + random.nextInt(3), message));
                }
            }
        }
        Collections.shuffle(sent, random);

        AggregateTestFixture<Stand> fixture = CampaignStory.on(TUESDAY, Stand.class);
        fixture.given(booked())
                .andGivenCommands(sent.subList(0, sent.size() - 1))
                .when(sent.getLast())
                .expectSuccessfulHandlerExecution();

        List<Object> stored = new ArrayList<>();
        fixture.getEventStore().readEvents(ID.value()).forEachRemaining(event -> stored.add(event.getPayload()));
        assertThat(stored).hasSize(once.size() + 1).containsAll(once);
    }

    @Test
    void other_taps_under_the_same_number_are_refused_and_not_taken_for_the_first() {
        refusedBy(given(booked(), tallied("a", 2, 5)).when(tally("a", 2, 6)), StandRule.A_NUMBER_IS_FOR_ONE_TALLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\ud800",
                "a\u0085b",
                "",
                "a\nb",
                "12345678901234567890123456789012345678901234567890123456789012345678901234567890x"
            })
    void a_tally_names_its_device(String device) {
        refusedBy(given(booked()).when(tally(device, 1, 5)), StandRule.A_TALLY_COMES_FROM_A_DEVICE);
    }

    @Test
    void a_clicker_of_a_trusts_own_system_may_have_a_name_for_people() {
        given(booked()).when(tally("Clicker at door B", 1, 5)).expectEvents(tallied("Clicker at door B", 1, 5));
    }

    @Test
    void a_tally_has_a_number_and_a_count() {
        refusedBy(given(booked()).when(tally("a", 0, 5)), StandRule.A_TALLY_COMES_FROM_A_DEVICE);
        for (int taps : new int[] {0, 10_001, -10_001, Integer.MIN_VALUE}) {
            refusedBy(given(booked()).when(tally("a", 1, taps)), StandRule.A_TALLY_SAYS_HOW_MANY);
        }
        given(booked()).when(tally("a", 1, -10_000)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_stand_is_not_counted_by_more_phones_than_there_can_be() {
        List<Object> events = new ArrayList<>(List.of(booked()));
        IntStream.rangeClosed(1, 500).forEach(phone -> events.add(tallied("phone-" + phone, 1, 1)));
        refusedBy(given(events.toArray()).when(tally("one-more", 1, 1)), StandRule.A_STAND_HAS_ROOM_FOR_SO_MANY_PHONES);
        given(events.toArray()).when(tally("phone-7", 2, 1)).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_tally_after_the_stand_was_reported_is_accepted() {
        given(booked(), held(40)).when(tally("a", 1, 5)).expectEvents(tallied("a", 1, 5));
    }

    @Test
    void a_tally_days_later_is_accepted_whatever_the_clock_of_the_phone() {
        CampaignStory.on(LATE_UNTIL.plusDays(3), Stand.class)
                .given(booked())
                .when(tally("a", 1, 5))
                .expectEvents(tallied("a", 1, 5));
    }

    @Test
    void no_tally_is_accepted_before_the_day_whatever_the_clock_of_the_phone() {
        refusedBy(
                CampaignStory.on(TUESDAY.minusDays(1), Stand.class)
                        .given(booked())
                        .when(tally("a", 1, 5)),
                StandRule.COUNTING_BEGINS_WITH_ITS_DAY);
    }

    @Test
    void nothing_is_counted_at_a_cancelled_or_withdrawn_stand_and_earlier_tallies_stay_known() {
        refusedBy(given(booked(), cancelled()).when(tally("a", 1, 5)), StandRule.A_CANCELLED_STAND_STAYS_CANCELLED);
        refusedBy(given(booked(), withdrawn()).when(tally("a", 1, 5)), StandRule.A_WITHDRAWN_STAND_IS_RESTORED_FIRST);
        repeatRecordsNoEvent(given(booked(), tallied("a", 1, 5), cancelled()), tally("a", 1, 5));
        repeatRecordsNoEvent(given(booked(), tallied("a", 1, 5), withdrawn()), tally("a", 1, 5));
    }

    @Test
    void after_the_campaign_has_closed_nothing_is_counted() {
        var closed = new StandBooked(ID, CLOSED_CAMPAIGN, TRUST, on(TUESDAY.minusYears(1)), false);
        refusedBy(
                given(closed).when(new TallyVisitors(ID, CLOSED_CAMPAIGN, TRUST, "a", 1, 5, TAPPED_AT)),
                ParticipationRule.THE_CAMPAIGN_IS_OPEN);
    }

    @Test
    void a_link_is_made_and_replaced_and_events_hold_only_its_hash() {
        TallyKeyHash first = TallyKey.next().hash();
        TallyKeyHash second = TallyKey.next().hash();
        var made = new TallyLinkMade(ID, CAMPAIGN, TRUST, first);
        given(booked()).when(new MakeTallyLink(ID, CAMPAIGN, TRUST, first)).expectEvents(made);
        given(booked(), made)
                .when(new MakeTallyLink(ID, CAMPAIGN, TRUST, second))
                .expectEvents(new TallyLinkMade(ID, CAMPAIGN, TRUST, second));
        given(booked(), made)
                .when(new MakeTallyLink(ID, CAMPAIGN, TRUST, first))
                .expectNoEvents();
        refusedBy(
                given(booked(), cancelled()).when(new MakeTallyLink(ID, CAMPAIGN, TRUST, first)),
                StandRule.A_CANCELLED_STAND_STAYS_CANCELLED);
    }

    @Test
    void a_later_count_is_added_to_the_reported_one_and_keeps_its_counting_method() {
        StandFigures figures = StandStory.visitors(212);
        assertThat(figures.withMore(34).visitors()).isEqualTo(Reach.of(246, CountingMethod.CLICKER));
        assertThat(figures.withMore(34).staffing()).isEqualTo(figures.staffing());
        assertThat(figures.withMore(-300).visitors().best()).isZero();
        StandFigures range = new StandFigures(new Reach(200, 210, 230, CountingMethod.ESTIMATE), figures.staffing());
        assertThat(range.withMore(10).visitors()).isEqualTo(new Reach(200, 220, 240, CountingMethod.ESTIMATE));
        assertThat(range.withMore(-30).visitors()).isEqualTo(new Reach(180, 180, 230, CountingMethod.ESTIMATE));
        StandFigures unknown = new StandFigures(Reach.UNKNOWN, figures.staffing());
        assertThat(unknown.withMore(5).visitors()).isEqualTo(Reach.of(5, CountingMethod.CLICKER));
        StandFigures atMost = new StandFigures(new Reach(null, null, 4, null), figures.staffing());
        assertThat(atMost.withMore(5).visitors().best()).isEqualTo(5);
    }
}
