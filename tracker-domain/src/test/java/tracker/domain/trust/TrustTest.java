package tracker.domain.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.domain.activity.RuleAssertions.refusedBy;
import static tracker.domain.trust.TrustStory.APRIL;
import static tracker.domain.trust.TrustStory.CODE;
import static tracker.domain.trust.TrustStory.LONDON;
import static tracker.domain.trust.TrustStory.NAME;
import static tracker.domain.trust.TrustStory.NEW_NAME;
import static tracker.domain.trust.TrustStory.NEW_PLACE;
import static tracker.domain.trust.TrustStory.OPENED;
import static tracker.domain.trust.TrustStory.PLACE;
import static tracker.domain.trust.TrustStory.SOUTH_EAST;
import static tracker.domain.trust.TrustStory.SOUTH_EAST_LONDON;
import static tracker.domain.trust.TrustStory.SUCCESSOR;
import static tracker.domain.trust.TrustStory.SURREY;
import static tracker.domain.trust.TrustStory.closed;
import static tracker.domain.trust.TrustStory.described;
import static tracker.domain.trust.TrustStory.moved;
import static tracker.domain.trust.TrustStory.registered;
import static tracker.domain.trust.TrustStory.registeredOn;
import static tracker.domain.trust.TrustStory.renamed;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import tracker.domain.trust.TrustCommand.CloseTrust;
import tracker.domain.trust.TrustCommand.DescribeTrust;
import tracker.domain.trust.TrustCommand.MoveTrust;
import tracker.domain.trust.TrustCommand.RegisterTrust;
import tracker.domain.trust.TrustCommand.RenameTrust;
import tracker.domain.trust.TrustEvent.TrustClosed;
import tracker.domain.trust.TrustEvent.TrustMoved;

class TrustTest {

    private static final RegisterTrust REGISTER =
            new RegisterTrust(CODE, NAME, TrustType.ACUTE, LONDON, SOUTH_EAST_LONDON, PLACE, OPENED);
    private static final RenameTrust RENAME = new RenameTrust(CODE, NEW_NAME, APRIL);
    private static final MoveTrust MOVE = new MoveTrust(CODE, SOUTH_EAST, SURREY, APRIL);
    private static final DescribeTrust DESCRIBE = new DescribeTrust(CODE, null, NEW_PLACE);

    private static TestExecutor<Trust> given(Object... events) {
        return new AggregateTestFixture<>(Trust.class).given(events);
    }

    private static CloseTrust close(LocalDate day, TrustCode... successors) {
        return new CloseTrust(CODE, day, Set.of(successors));
    }

    private static void recordsNoEvent(TrustCommand command, Object... events) {
        given(events).when(command).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void a_trust_is_registered_once() {
        given().when(REGISTER).expectEvents(registered());
        refusedBy(given(registered()).when(REGISTER), TrustRule.A_TRUST_IS_REGISTERED_ONCE);
    }

    @Test
    void a_trust_is_registered_before_any_other_command() {
        var rule = TrustRule.A_TRUST_IS_REGISTERED_FIRST;
        refusedBy(given().when(RENAME), rule);
        refusedBy(given().when(MOVE), rule);
        refusedBy(given().when(DESCRIBE), rule);
        refusedBy(given().when(close(APRIL)), rule);
    }

    @Test
    void a_trust_is_renamed_and_its_old_name_kept() {
        given(registered()).when(RENAME).expectEvents(renamed());
        recordsNoEvent(RENAME, registered(), renamed());
        recordsNoEvent(new RenameTrust(CODE, NAME, APRIL), registered());
    }

    @Test
    void a_trust_moves_to_another_region_or_icb() {
        given(registered()).when(MOVE).expectEvents(moved());
        given(registered())
                .when(new MoveTrust(CODE, LONDON, SURREY, APRIL))
                .expectEvents(new TrustMoved(CODE, LONDON, SOUTH_EAST_LONDON, LONDON, SURREY, APRIL));
        recordsNoEvent(MOVE, registered(), moved());
        recordsNoEvent(new MoveTrust(CODE, LONDON, SOUTH_EAST_LONDON, APRIL), registered());
    }

    @Test
    void a_trust_is_described_anew() {
        given(registered()).when(DESCRIBE).expectEvents(described());
        recordsNoEvent(DESCRIBE, registered(), described());
        recordsNoEvent(new DescribeTrust(CODE, TrustType.ACUTE, PLACE), registered());
    }

    @Test
    void a_trust_closes_and_names_its_successors() {
        given(registered()).when(close(APRIL, SUCCESSOR)).expectEvents(closed(APRIL, SUCCESSOR));
        recordsNoEvent(close(APRIL, SUCCESSOR), registered(), closed(APRIL, SUCCESSOR));
        given(registered(), closed(APRIL)).when(close(APRIL, SUCCESSOR)).expectEvents(closed(APRIL, SUCCESSOR));
        given(registered(), closed(APRIL)).when(close(APRIL.plusDays(1))).expectEvents(closed(APRIL.plusDays(1)));
    }

    @Test
    void a_trust_does_not_close_before_it_opened() {
        refusedBy(given(registered()).when(close(OPENED.minusDays(1))), TrustRule.A_TRUST_CLOSES_AFTER_IT_OPENED);
        given(registered()).when(close(OPENED)).expectEvents(closed(OPENED));
        given(registeredOn(null)).when(close(OPENED)).expectEvents(closed(OPENED));
    }

    @Test
    void a_trust_does_not_succeed_itself() {
        refusedBy(given(registered()).when(close(APRIL, CODE)), TrustRule.A_TRUST_DOES_NOT_SUCCEED_ITSELF);
    }

    @Test
    void successors_are_kept_in_the_order_of_their_codes() {
        var codes = Set.of(new TrustCode("RYJ"), new TrustCode("R0A"), new TrustCode("RJZ"));
        assertThat(new TrustClosed(CODE, APRIL, codes).successors())
                .extracting(TrustCode::value)
                .containsExactly("R0A", "RJZ", "RYJ");
    }

    @Test
    void a_trust_is_open_on_its_first_and_its_last_day() {
        var trust =
                new RegisteredTrust(CODE, "A trust", null, LONDON, SOUTH_EAST_LONDON, PLACE, OPENED, APRIL, Set.of());
        assertThat(trust.openOn(OPENED)).isTrue();
        assertThat(trust.openOn(APRIL)).isTrue();
        assertThat(trust.openOn(OPENED.minusDays(1))).isFalse();
        assertThat(trust.openOn(APRIL.plusDays(1))).isFalse();
    }
}
