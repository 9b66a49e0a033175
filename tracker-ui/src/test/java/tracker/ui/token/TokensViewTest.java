package tracker.ui.token;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.REPORTED_AT;
import static tracker.ui.BoardSamples.TUESDAY;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.domain.token.TokenCommand.MakeToken;
import tracker.domain.token.TokenCommand.RevokeToken;
import tracker.domain.token.TokenQuery.ListTokens;
import tracker.domain.token.TokenQuery.TokenSummary;
import tracker.domain.token.TokenRule;
import tracker.domain.token.TokenSecret;
import tracker.domain.token.TokenState;
import tracker.domain.trust.TrustCode;
import tracker.ui.ViewTest;
import tracker.ui.form.InputField;

class TokensViewTest extends ViewTest {

    private static final TrustCode RJ1 = new TrustCode("RJ1");
    private static final Instant END = Instant.parse("2028-03-09T00:00:00Z");
    private static final TokenSummary ROTA =
            new TokenSummary("abcd2345", "Rota", Instant.EPOCH, "Lena Lead", null, null, END, TokenState.VALID);

    @BeforeEach
    void tokens() {
        queries.setAnswer(new ListTokens(RJ1), List.of(ROTA));
        UI.getCurrent().navigate("trusts/RJ1/tokens");
    }

    private String secret() {
        return $(Input.class).withId("new-token").first().getValue();
    }

    @Test
    void a_token_is_shown_once_and_only_its_hash_is_sent() {
        $(InputField.class).first().type("Events database");
        click("Create a token");

        MakeToken sent = (MakeToken) commands.sent().getFirst();
        assertThat(sent.hash()).isEqualTo(new TokenSecret(secret()).hash());
        assertThat(sent.toString()).doesNotContain(secret());
        assertThat(pageText()).contains("Token for “Events database”", "We cannot show it again");
        UI.getCurrent().navigate("trusts/RJ1/tokens");
        assertThat(pageText()).doesNotContain("We cannot show it again");
    }

    @Test
    void what_may_be_stored_already_is_sent_again_with_the_same_secret() {
        commands.fail();
        $(InputField.class).first().type("Events database");
        click("Create a token");
        assertThat(pageText()).contains("Send it again").doesNotContain("We cannot show it again");
        commands.store();
        click("Create a token");

        assertThat(commands.sent()).hasSize(2);
        assertThat(commands.sent().getFirst()).isEqualTo(commands.sent().getLast());
        assertThat(commands.ids().getFirst()).isEqualTo(commands.ids().getLast());
        assertThat(((MakeToken) commands.sent().getLast()).hash()).isEqualTo(new TokenSecret(secret()).hash());
    }

    @Test
    void a_token_without_a_name_is_not_made() {
        click("Create a token");
        assertThat(commands.sent()).isEmpty();
        assertThat(pageText()).contains("There is a problem");
    }

    @Test
    void revoking_says_first_what_will_stop() {
        assertThat(pageText()).contains("Rota", "by Lena Lead", "never used", "1 token is valid.");
        click("Revoke");
        assertThat(pageText())
                .contains("The system that uses “Rota” will no longer be able to send activities for RJ1");
        assertThat(commands.sent()).isEmpty();
        click("Keep it");
        click("Revoke");
        click("Revoke permanently");
        assertThat(commands.sent()).containsExactly(new RevokeToken(RJ1, "abcd2345"));
        assertThat(pageText()).contains("“Rota” is revoked.");
    }

    @Test
    void a_refusal_is_told_in_its_sentence() {
        commands.refuse(TokenRule.A_TOKEN_IS_KNOWN);
        click("Revoke");
        click("Revoke permanently");
        assertThat(pageText()).contains(TokenRule.A_TOKEN_IS_KNOWN.sentence());
    }

    @Test
    void what_was_used_or_revoked_says_when_and_what_is_revoked_stays_so() {
        queries.setAnswer(
                new ListTokens(RJ1),
                List.of(
                        new TokenSummary("a", "Used", Instant.EPOCH, null, TUESDAY, null, END, TokenState.VALID),
                        new TokenSummary(
                                "b", "Gone", Instant.EPOCH, "Lena Lead", TUESDAY, REPORTED_AT, END, TokenState.REVOKED),
                        ROTA));
        UI.getCurrent().navigate("trusts/RJ1/tokens");
        assertThat(pageText())
                .contains("2 tokens are valid.")
                .containsSubsequence("Used", "last used on 9 March 2027", "Gone", "revoked on 9 March 2027");
        assertThat($(NativeButton.class).withText("Revoke").all())
                .extracting(button -> button.getElement().getAttribute("aria-label"))
                .containsExactly("Revoke: Used", "Revoke: Rota");
    }

    @Test
    void without_a_valid_token_the_page_says_so_whatever_was_revoked() {
        queries.setAnswer(
                new ListTokens(RJ1),
                List.of(new TokenSummary(
                        "b", "Gone", Instant.EPOCH, null, null, REPORTED_AT, END, TokenState.REVOKED)));
        UI.getCurrent().navigate("trusts/RJ1/tokens");
        assertThat(pageText()).contains("This trust has no valid API tokens.", "Gone");
    }

    @Test
    void a_second_token_has_another_secret_and_the_first_is_no_longer_shown() {
        $(InputField.class).first().type("Events database");
        click("Create a token");
        String first = secret();
        assertThat($(InputField.class).first().blank()).isTrue();
        $(InputField.class).first().type("Events database");
        click("Create a token");
        assertThat(secret()).isNotEqualTo(first);
        assertThat(pageText()).doesNotContain(first);
        assertThat(commands.sent()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void a_token_says_when_it_was_used_and_when_it_ends_and_one_that_ends_soon_says_what_to_do() {
        queries.setAnswer(
                new ListTokens(RJ1),
                List.of(
                        new TokenSummary("a", "Rota", Instant.EPOCH, null, TUESDAY, null, END, TokenState.ENDS_SOON),
                        new TokenSummary(
                                "b", "Old", Instant.EPOCH, null, null, null, REPORTED_AT, TokenState.EXPIRED)));
        UI.getCurrent().navigate("trusts");
        UI.getCurrent().navigate("trusts/RJ1/tokens");
        assertThat(pageText())
                .contains(
                        "1 token is valid. 1 ends within a month: create a new one",
                        "last used on 9 March 2027 · expires soon, on 9 March 2028",
                        "never used · expired on 9 March 2027");
        assertThat($(NativeButton.class).withText("Revoke").all())
                .as("what has expired cannot be revoked")
                .hasSize(1);
    }
}
