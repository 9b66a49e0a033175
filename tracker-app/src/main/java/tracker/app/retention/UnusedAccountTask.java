package tracker.app.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.app.campaign.CampaignSource;
import tracker.app.mail.AddressProperties;
import tracker.app.mail.EmailRepository;
import tracker.app.retention.UnusedAccountRepository.UnusedAccount;
import tracker.domain.shared.LondonCalendar;

/**
 * Closes accounts that were not used in the last two campaigns, 30 days after their owners were told. Signing in keeps an
 * account. What the person reported stays, as after closing it by hand.
 */
@Component
class UnusedAccountTask implements RetentionTask {

    static final Duration NOTICE = Duration.ofDays(30);

    private static final Logger SECURITY = LoggerFactory.getLogger("tracker.security");
    private static final int CAMPAIGNS = 2;

    private final UnusedAccountRepository accounts;
    private final EmailRepository emails;
    private final CampaignSource campaigns;
    private final Clock clock;
    private final String address;
    private final TransactionTemplate transaction;

    UnusedAccountTask(
            UnusedAccountRepository accounts,
            EmailRepository emails,
            CampaignSource campaigns,
            Clock clock,
            AddressProperties properties,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.emails = emails;
        this.campaigns = campaigns;
        this.clock = clock;
        this.address = properties.address();
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String subject() {
        return "accounts unused for two campaigns";
    }

    @Override
    public int removeExpired() {
        return twoCampaignsAgo().map(this::closeUnusedSince).orElse(0);
    }

    /** The beginning of the campaign before the last one that is over; empty if there were not two. */
    private Optional<Instant> twoCampaignsAgo() {
        LocalDate today = LondonCalendar.today(clock);
        return campaigns.all().stream()
                .map(campaign -> campaign.days())
                .filter(days -> days.lateUntil().isBefore(today))
                .map(days -> days.runUpFrom())
                .sorted(Comparator.reverseOrder())
                .skip(CAMPAIGNS - 1L)
                .findFirst()
                .map(day -> day.atStartOfDay(LondonCalendar.ZONE).toInstant());
    }

    private int closeUnusedSince(Instant since) {
        Instant now = clock.instant();
        List<String> closed = transaction.execute(all -> {
            accounts.toTell(since).forEach(account -> tell(account, now));
            return accounts.close(since, now.minus(NOTICE));
        });
        if (closed == null) {
            return 0;
        }
        closed.forEach(person -> SECURITY.info("Closed the account of {}, unused for two campaigns", person));
        return closed.size();
    }

    private void tell(UnusedAccount account, Instant now) {
        emails.enqueue(
                account.person(),
                "Your account in the Healthcare Science Week tracker will be closed",
                """
                Hello %s,

                you have not used the Healthcare Science Week tracker in the last two campaigns. We will close your account
                after %s and erase your name and email address. What you reported stays, without your name.

                To keep your account, sign in before then:

                %s/sign-in
                """.formatted(account.name(), LondonCalendar.inWords(LondonCalendar.dayOf(now.plus(NOTICE))), address),
                NOTICE);
        accounts.recordTold(account.person(), now);
        SECURITY.info("Emailed {} that an account unused for two campaigns will be closed", account.person());
    }
}
