package tracker.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tracker.domain.shared.Reason;
import tracker.domain.shared.TextLine;

/** Text of invisible characters is refused since the first campaigns; an event that holds some can still be read. */
class InvisibleTextTest {

    private final JsonMapper json =
            JsonMapper.builder().addModule(new SingleValueModule()).build();

    @Test
    void an_older_event_with_invisible_text_is_readable() {
        assertThat(json.readValue("\"\u200b\"", TextLine.class).value()).isEqualTo("(no visible text)");
        assertThat(json.readValue("\"\u202e\"", Reason.class).value()).isEqualTo("(no visible text)");
    }

    @Test
    void other_broken_rules_are_still_told() {
        String long201 = "x".repeat(201);
        assertThatThrownBy(() -> json.readValue("\"" + long201 + "\"", TextLine.class))
                .hasMessageContaining("too long");
    }
}
