package tracker.app.token;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.ApplicationTest;
import tracker.app.TestClock;
import tracker.app.WeekStory;
import tracker.domain.shared.TextLine;
import tracker.domain.token.TokenQuery.TokenSummary;
import tracker.domain.token.TokenState;

@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenExpiryTest {

    private static final String NOW = "2027-03-09T12:00:00Z";

    @Autowired
    private ApiTokenRepository tokens;

    @Autowired
    private TokenSummaryRepository summaries;

    @Autowired
    private TokenExpiryService expiry;

    @Autowired
    private WeekStory week;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void begin() {
        week.begin();
        for (String role : List.of("LEAD", "CONTRIBUTOR")) {
            jdbc.sql("""
                            insert into account (person, address, sign_in_name, name, opened_at)
                            values (:role, :role, :role, 'Person', now())
                            """).param("role", role).update();
            jdbc.sql("insert into account_trust values (?, ?, ?)")
                    .params(role, GUYS.value(), role)
                    .update();
        }
    }

    @AfterEach
    void back() {
        clock.set(NOW);
        jdbc.sql("delete from api_token").update();
        jdbc.sql("delete from letter").update();
    }

    private TokenSummary summary() {
        return summaries.of(GUYS).getFirst();
    }

    @Test
    void a_token_works_for_a_year_and_shows_when_it_was_used_last() {
        String secret = tokens.make(GUYS, new TextLine("Rota")).secret();
        assertThat(summary().lastUsed()).isNull();
        assertThat(summary().expires()).isEqualTo(Instant.parse("2028-03-09T00:00:00Z"));
        clock.set("2028-03-08T23:59:59Z");
        assertThat(tokens.holderOf(secret)).isPresent();
        assertThat(tokens.isExpired(secret)).isFalse();
        assertThat(summary().lastUsed()).isEqualTo("2028-03-08");
        clock.set("2028-03-09T00:00:00Z");
        assertThat(tokens.holderOf(secret)).isEmpty();
        assertThat(tokens.isExpired(secret)).isTrue();
        assertThat(summary().state()).isEqualTo(TokenState.EXPIRED);
        assertThat(summary().valid()).isFalse();
    }

    @Test
    void its_leads_are_warned_once_a_month_before() {
        ApiToken token = tokens.make(GUYS, new TextLine("Rota")).token();
        clock.set("2028-02-07T23:59:00Z");
        expiry.warn();
        assertThat(warned()).isEmpty();
        assertThat(summary().state()).isEqualTo(TokenState.VALID);
        clock.set("2028-02-08T00:00:01Z");
        expiry.warn();
        expiry.warn();
        assertThat(warned()).containsExactly("LEAD");
        assertThat(summary().state()).isEqualTo(TokenState.ENDS_SOON);
        assertThat(jdbc.sql("select body from letter").query(String.class).single())
                .contains("\"Rota\" of RJ1 stops working on 9 March 2028", "/trusts/RJ1/tokens");
        assertThat(token.expires()).isEqualTo(Instant.parse("2028-03-09T00:00:00Z"));
    }

    @Test
    void whoever_made_it_is_warned_too_and_nobody_of_one_that_was_revoked() {
        ApiToken token = tokens.make(GUYS, new TextLine("Rota")).token();
        jdbc.sql("update api_token set made_by = 'CONTRIBUTOR'").update();
        ApiToken revoked = tokens.make(GUYS, new TextLine("Old")).token();
        tokens.revoke(revoked.id());
        clock.set("2028-03-01T08:00:00Z");
        expiry.warn();
        assertThat(warned()).containsExactly("CONTRIBUTOR", "LEAD");
        assertThat(tokens.all())
                .filteredOn(each -> each.id().equals(token.id()))
                .hasSize(1);
    }

    @Test
    void expired_tokens_do_not_count_as_valid_ones_and_make_room() {
        for (int each = 0; each < 20; each++) {
            tokens.make(GUYS, new TextLine("System " + each));
        }
        clock.set("2028-03-10T00:00:00Z");
        assertThat(tokens.make(GUYS, new TextLine("Next year")).token().expires())
                .isEqualTo(Instant.parse("2029-03-10T00:00:00Z"));
    }

    private List<String> warned() {
        return jdbc.sql("select person from letter order by person")
                .query(String.class)
                .list();
    }
}
