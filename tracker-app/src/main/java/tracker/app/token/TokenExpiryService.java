package tracker.app.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.app.mail.AddressProperties;
import tracker.app.mail.EmailRepository;
import tracker.app.token.TokenExpiryRepository.ExpiringToken;
import tracker.app.token.TokenExpiryRepository.TokenContact;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.token.TokenState;

/** Warns a trust once by email that one of its tokens ends within a month. */
@Component
class TokenExpiryService {

    private final TokenExpiryRepository tokens;
    private final EmailRepository letters;
    private final Clock clock;
    private final String address;
    private final TransactionTemplate transaction;

    TokenExpiryService(
            TokenExpiryRepository tokens,
            EmailRepository letters,
            Clock clock,
            AddressProperties properties,
            PlatformTransactionManager transactions) {
        this.tokens = tokens;
        this.letters = letters;
        this.clock = clock;
        this.address = properties.address();
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The emails and the note that they were written are one transaction. */
    void warn() {
        Instant now = clock.instant();
        transaction.executeWithoutResult(all ->
                tokens.takeUnwarned(now, now.plus(TokenState.WARNED_BEFORE)).forEach(token -> warn(token, now)));
    }

    private void warn(ExpiringToken token, Instant now) {
        tokens.contacts(token).forEach(contact -> write(contact, token, now));
    }

    private void write(TokenContact to, ExpiringToken token, Instant now) {
        letters.enqueue(
                to.person(),
                "An API token of %s ends soon".formatted(token.trust()),
                """
                Hello %s,

                the API token "%s" of %s stops working on %s. The system that uses it can then no longer send activities.
                Create a new token and put it into that system before that day:

                %s/trusts/%s/tokens
                """.formatted(
                                to.name(),
                                token.name(),
                                token.trust(),
                                LondonCalendar.inWords(LondonCalendar.dayOf(token.expires())),
                                address,
                                token.trust()),
                Duration.between(now, token.expires()));
    }
}
