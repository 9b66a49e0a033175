package tracker.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.domain.activity.RuleAssertions.broken;
import static tracker.domain.activity.RuleAssertions.recordsNoEvent;
import static tracker.domain.activity.RuleAssertions.refusedBy;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import tracker.domain.calendar.CalendarCommand.RenewFeed;
import tracker.domain.calendar.CalendarEvent.FeedRenewed;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustLocation;
import tracker.domain.trust.TrustRegistry;

class FeedTest {

    private static final TrustCode TRUST = new TrustCode("RJ1");
    private static final FeedTokenHash FIRST = FeedToken.next().hash();
    private static final FeedTokenHash SECOND = FeedToken.next().hash();

    private static TestExecutor<Feed> given(Object... events) {
        AggregateTestFixture<Feed> fixture = new AggregateTestFixture<>(Feed.class);
        fixture.registerInjectableResource(
                (TrustRegistry) code -> code.equals(TRUST) ? Optional.of(guys()) : Optional.empty());
        return fixture.given(events);
    }

    private static RegisteredTrust guys() {
        return new RegisteredTrust(
                TRUST,
                "Guy's and St Thomas'",
                null,
                new Region("Y56", "London"),
                new Icb("QKK", "South East London"),
                new TrustLocation(null, null, null, null, null),
                null,
                null,
                Set.of());
    }

    @Test
    void a_feed_is_given_an_address_and_then_another_one() {
        given().when(new RenewFeed(TRUST, FIRST)).expectEvents(new FeedRenewed(TRUST, FIRST));
        given(new FeedRenewed(TRUST, FIRST))
                .when(new RenewFeed(TRUST, SECOND))
                .expectEvents(new FeedRenewed(TRUST, SECOND));
    }

    @Test
    void the_same_address_again_records_no_event() {
        recordsNoEvent(given(new FeedRenewed(TRUST, FIRST)).when(new RenewFeed(TRUST, FIRST)));
    }

    @Test
    void only_a_registered_trust_has_a_feed() {
        refusedBy(given().when(new RenewFeed(new TrustCode("XYZ"), FIRST)), CalendarRule.THE_TRUST_IS_REGISTERED);
    }

    @Test
    void a_token_cannot_be_guessed_and_is_known_again_by_its_hash_alone() {
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            tokens.add(FeedToken.next().value());
        }
        assertThat(tokens).hasSize(1_000).allMatch(token -> token.length() * 6 >= 128);
        FeedToken token = FeedToken.next();
        assertThat(token.hash().isOf(token)).isTrue();
        assertThat(token.hash().isOf(FeedToken.next())).isFalse();
        assertThat(token.hash().value()).hasSize(64).doesNotContain(token.value());
        assertThat(token.toString()).doesNotContain(token.value());
    }

    @Test
    void the_hash_is_sha_256() {
        assertThat(new FeedToken("abcdefghijklmnopqrstuvwxyz012345").hash().value())
                .isEqualTo("653bb1245e828fcda4fa53fcd5a3def5bd7654e651f54b4132b73d74e64435c4");
    }

    @Test
    void what_is_no_token_is_refused() {
        broken(CalendarRule.A_TOKEN_HAS_ITS_FORM, () -> new FeedToken("short"));
        broken(CalendarRule.A_TOKEN_HAS_ITS_FORM, () -> new FeedToken("abcdefghijklmnopqrstuvwxyz01234/"));
        broken(CalendarRule.A_TOKEN_HAS_ITS_FORM, () -> new FeedTokenHash("abc"));
    }
}
