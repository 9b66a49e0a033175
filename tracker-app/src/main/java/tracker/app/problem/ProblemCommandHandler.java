package tracker.app.problem;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import tracker.app.mail.AddressProperties;
import tracker.app.mail.EmailRepository;
import tracker.app.web.RateLimiter;
import tracker.domain.problem.ProblemCommand.CloseProblem;
import tracker.domain.problem.ProblemCommand.ReportProblem;
import tracker.domain.problem.ProblemRule;
import tracker.domain.shared.RuleBroken;

/** Stores messages of the public, and emails organisers that there are some, at most once an hour. */
@Component
public class ProblemCommandHandler {

    private static final Duration USEFUL = Duration.ofDays(2);
    private static final String ALL = "all";

    private final ProblemMessageRepository messages;
    private final EmailRepository emails;
    private final Clock clock;
    private final String address;
    private final RateLimiter hourly = new RateLimiter(1, Duration.ofHours(1));

    ProblemCommandHandler(
            ProblemMessageRepository messages, EmailRepository emails, Clock clock, AddressProperties properties) {
        this.messages = messages;
        this.emails = emails;
        this.clock = clock;
        this.address = properties.address();
    }

    /** The email does not repeat the text, which may hold what should not be sent around. */
    @CommandHandler
    public void on(ReportProblem command) {
        if (messages.add(command, clock.instant()) && hourly.tryAcquire(ALL)) {
            messages.organisers()
                    .forEach(person -> emails.enqueue(
                            person,
                            "Healthcare Science Week tracker: a message about an activity",
                            "Somebody says that something about an activity is wrong. Read the messages here:\n\n"
                                    + address + "/messages\n\nWe send this email at most once an hour.\n",
                            USEFUL));
        }
    }

    @CommandHandler
    public void on(CloseProblem command) {
        RuleBroken.when(!messages.close(command.message(), clock.instant()), ProblemRule.THERE_IS_SUCH_A_MESSAGE);
    }
}
