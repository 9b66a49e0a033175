package tracker.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.domain.activity.RuleAssertions.broken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CourseCode;
import tracker.domain.trust.TrustCode;

class TextValuesTest {

    @Test
    void a_line_is_one_line_without_outer_or_double_spaces() {
        assertThat(new TextLine("  Main \t foyer\r\nby the\u2028café ").value()).isEqualTo("Main foyer by the café");
        assertThat(new TextLine("\u00a0Main\u00a0\u00a0foyer\u00a0").value()).isEqualTo("Main foyer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "\n\t",
                "\u00a0",
                "\u0000",
                "\u200b",
                "\ufeff \u2060",
                "\u202e",
                "\u200d\u200d",
                "\u2800",
                "\u3164"
            })
    void every_text_has_words(String text) {
        broken(ValueRule.A_LINE_HAS_WORDS, () -> new TextLine(text));
        broken(ValueRule.A_LINE_HAS_WORDS, () -> new Note(text));
        broken(ValueRule.A_REASON_IS_GIVEN, () -> new Reason(text));
    }

    @Test
    void no_text_is_too_long() {
        assertThat(new TextLine("x".repeat(200)).value()).hasSize(200);
        assertThat(new Note("x".repeat(2_000)).value()).hasSize(2_000);
        assertThat(new Reason("x".repeat(500)).value()).hasSize(500);
        broken(ValueRule.A_TEXT_IS_NOT_TOO_LONG, () -> new TextLine("x".repeat(201)));
        broken(ValueRule.A_TEXT_IS_NOT_TOO_LONG, () -> new Note("x".repeat(2_001)));
        broken(ValueRule.A_TEXT_IS_NOT_TOO_LONG, () -> new Reason("x".repeat(501)));
    }

    @Test
    void a_note_and_a_reason_keep_their_line_breaks() {
        assertThat(new Note(" First.\r\nSecond. \n").value()).isEqualTo("First.\nSecond.");
        assertThat(new Reason("First.\n\n\tSecond.").value()).isEqualTo("First.\n\n\tSecond.");
    }

    @Test
    void what_no_database_takes_is_left_out() {
        assertThat(new TextLine("Main\u0000 \ud800foyer\u0007").value()).isEqualTo("Main foyer");
        assertThat(new Note("Main\u0000 \ud800foyer\u0007").value()).isEqualTo("Main foyer");
        assertThat(new Reason("Main\u0000 \ud800foyer\u0007").value()).isEqualTo("Main foyer");
        assertThat(new TextLine("Lab \ud83e\uddec tour").value()).isEqualTo("Lab \ud83e\uddec tour");
    }

    @Test
    void what_turns_or_hides_other_text_is_left_out() {
        assertThat(new TextLine("Ward \u202etxt.7\u202c \u2066x\u2069").value()).isEqualTo("Ward txt.7 x");
        assertThat(new Reason("Ward\u200b \ufeff7\u00ad").value()).isEqualTo("Ward 7");
        assertThat(new Note("\ufeffA\n\u200bB").value()).isEqualTo("A\nB");
    }

    @Test
    void an_address_shows_where_it_leads() {
        assertThat(new HttpsAddress(" https://example.org/\u202emoc.live\u200b ").value())
                .isEqualTo("https://example.org/moc.live");
    }

    @Test
    void what_joins_letters_stays() {
        String family = "\ud83d\udc69\u200d\ud83d\udd2c";
        String england = "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f";
        assertThat(new TextLine(family + england).value()).isEqualTo(family + england);
        assertThat(new TextLine("\u0645\u06cc\u200c\u0634\u0648\u062f").value())
                .isEqualTo("\u0645\u06cc\u200c\u0634\u0648\u062f");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "http://example.org",
                "javascript:alert(1)",
                "https:",
                "https:///path",
                "https://user:secret@example.org",
                "https://example.org/a b",
                "https://example.org/\"onclick"
            })
    void an_address_is_https_and_names_a_host(String text) {
        broken(ValueRule.AN_ADDRESS_IS_HTTPS, () -> new HttpsAddress(text));
    }

    @Test
    void an_address_is_kept_as_it_was_typed() {
        assertThat(new HttpsAddress(" https://youtu.be/abc?t=1#x ").toString()).isEqualTo("https://youtu.be/abc?t=1#x");
        assertThat(new HttpsAddress("HTTPS://Example.org").value()).isEqualTo("HTTPS://Example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RJ", "rj1", "RJ1 ", "R-1", "RJ12345", "ÄBC"})
    void a_trust_code_has_3_to_6_capital_letters_and_digits(String text) {
        broken(ValueRule.A_TRUST_CODE_HAS_ITS_FORM, () -> new TrustCode(text));
        assertThat(new TrustCode("RJ1")).hasToString("RJ1");
        assertThat(new TrustCode("RJ1234")).hasToString("RJ1234");
    }

    @Test
    void a_campaign_is_known_by_its_year() {
        broken(ValueRule.A_CAMPAIGN_IS_KNOWN_BY_ITS_YEAR, () -> new CampaignId(1989));
        broken(ValueRule.A_CAMPAIGN_IS_KNOWN_BY_ITS_YEAR, () -> new CampaignId(2201));
        assertThat(new CampaignId(1990)).hasToString("1990");
        assertThat(new CampaignId(2200)).hasToString("2200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "g", "Genomics", "2genomics", "-genomics", "genomics_2", "genomics 2"})
    void a_course_code_has_its_form(String text) {
        broken(ValueRule.AN_ID_HAS_ITS_FORM, () -> new CourseCode(text));
        broken(ValueRule.AN_ID_HAS_ITS_FORM, () -> new CourseCode("g".repeat(41)));
        assertThat(new CourseCode("genomics-2")).hasToString("genomics-2");
    }

    @Test
    void a_person_s_id_is_neither_blank_nor_long() {
        broken(ValueRule.AN_ID_HAS_ITS_FORM, () -> new PersonId(" "));
        broken(ValueRule.AN_ID_HAS_ITS_FORM, () -> new PersonId("x".repeat(81)));
        assertThat(PersonId.next()).isNotEqualTo(PersonId.next());
    }
}
