package tracker.app.problem;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import tracker.app.retention.RetentionTask;
import tracker.domain.problem.ProblemMessage;

/** Removes messages of the public after their time, open or closed. */
@Component
class ProblemRetentionTask implements RetentionTask {

    private final ProblemMessageRepository messages;
    private final Clock clock;

    ProblemRetentionTask(ProblemMessageRepository messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "messages about activities";
    }

    @Override
    public int removeExpired() {
        return messages.removeReceivedBefore(clock.instant().minus(Duration.ofDays(ProblemMessage.KEPT_DAYS)));
    }
}
