package tracker.app.mail;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.app.mail.EmailRepository.DueEmail;

/** Sends the emails one after the other. A crash between the two writes may send one twice, but never loses one. */
final class EmailSenderJob {

    private static final Logger LOG = LoggerFactory.getLogger(EmailSenderJob.class);
    private static final int MOST_TRIES = 5;
    private static final int SECONDS_BETWEEN_ROUNDS = 5;
    private static final int MOST_IN_A_ROUND = 50;

    private final EmailRepository letters;
    private final JavaMailSender mail;
    private final String from;
    private final TransactionTemplate transaction;

    EmailSenderJob(EmailRepository letters, JavaMailSender mail, String from, TransactionTemplate transaction) {
        this.letters = letters;
        this.mail = mail;
        this.from = from;
        this.transaction = transaction;
    }

    @Scheduled(initialDelay = 1, fixedDelay = SECONDS_BETWEEN_ROUNDS, timeUnit = TimeUnit.SECONDS)
    void run() {
        try {
            letters.clearExpired();
            int carried = 0;
            while (carried < MOST_IN_A_ROUND && Boolean.TRUE.equals(transaction.execute(nothing -> one()))) {
                carried++;
            }
        } catch (RuntimeException trouble) {
            LOG.warn("The emails could not be sent; trying again", trouble);
        }
    }

    /** Whether an email was sent. */
    private boolean one() {
        DueEmail letter = letters.next(MOST_TRIES).orElse(null);
        if (letter == null) {
            return false;
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(letter.address());
        message.setSubject(letter.subject());
        message.setText(letter.body());
        try {
            mail.send(message);
            letters.markSent(letter);
            return true;
        } catch (MailException refused) {
            LOG.warn("Email {} could not be sent: {}", letter.id(), refused.getMessage());
            letters.markFailed(letter, String.valueOf(refused.getMessage()));
            return false;
        }
    }
}
