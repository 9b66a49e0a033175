package tracker.app.retention;

import java.time.Clock;
import org.springframework.stereotype.Component;
import tracker.app.mail.EmailRepository;

/** Empties emails that can no longer be used, and deletes the links in them, whether or not there is a mail server. */
@Component
class ExpiredLinkTask implements RetentionTask {

    private final EmailRepository emails;
    private final UnusedAccountRepository links;
    private final Clock clock;

    ExpiredLinkTask(EmailRepository emails, UnusedAccountRepository links, Clock clock) {
        this.emails = emails;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return "emails and links";
    }

    @Override
    public int removeExpired() {
        return emails.clearExpired() + links.deleteExpiredLinks(clock.instant());
    }
}
