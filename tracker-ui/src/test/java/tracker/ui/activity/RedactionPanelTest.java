package tracker.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.TRUST;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import tracker.domain.activity.ActivityKind;
import tracker.domain.redaction.RedactedActivityId;
import tracker.domain.redaction.RedactionCommand.RedactText;
import tracker.ui.ViewTest;
import tracker.ui.form.ActivityRef;

class RedactionPanelTest extends ViewTest {

    @Test
    void it_says_that_nothing_brings_the_text_back_and_then_removes_it() {
        RedactionPanel panel =
                new RedactionPanel(ActivityKind.STAND, new ActivityRef("stand-1", CAMPAIGN, TRUST), commands);
        UI.getCurrent().add(panel);
        assertThat(panel.isOpen()).as("one more step than the others").isFalse();
        panel.setOpen(true);
        assertThat(words(panel)).contains("This cannot be undone.", "Days and figures stay.");
        click("Remove the text for good");
        assertThat(commands.sent()).containsExactly(new RedactText(new RedactedActivityId("stand-1"), CAMPAIGN, TRUST));
        assertThat(words(panel)).contains("The text was removed.");
    }
}
