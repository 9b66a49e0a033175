package tracker.app.eventstore;

import static tracker.app.eventstore.SampleValues.CAMPAIGN;
import static tracker.app.eventstore.SampleValues.TRUST;

import java.util.stream.Stream;
import tracker.domain.redaction.RedactedActivityId;
import tracker.domain.redaction.RedactionEvent;
import tracker.domain.redaction.RedactionEvent.TextRedacted;

/** The text of a stand, and of the completion of a learner without a trust, was removed. */
final class RedactionSamples {

    private RedactionSamples() {}

    static Stream<RedactionEvent> all() {
        return Stream.of(
                new TextRedacted(
                        new RedactedActivityId("stand-019ccf3e-2b1a-7c55-9d0e-3f6a1b2c4d5e"), CAMPAIGN, TRUST, 3),
                new TextRedacted(
                        new RedactedActivityId("course-019ccf3e-2b1a-7c55-9d0e-3f6a1b2c4d5e"), CAMPAIGN, null, 1));
    }
}
