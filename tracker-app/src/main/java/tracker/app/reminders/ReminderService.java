package tracker.app.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.app.mail.AddressProperties;
import tracker.app.mail.EmailRepository;
import tracker.app.reminders.ReminderRepository.OverdueTotals;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;

/**
 * Writes the reminder emails of a day. A user is reminded of an activity up to three times, until it is reported,
 * cancelled or withdrawn. Repeating a day writes nothing twice.
 */
@Component
class ReminderService {

    private static final Duration USEFUL = Duration.ofDays(2);

    private final ReminderRepository table;
    private final EmailRepository letters;
    private final Queries queries;
    private final Clock clock;
    private final String address;
    private final TransactionTemplate transaction;

    ReminderService(
            ReminderRepository table,
            EmailRepository letters,
            @Qualifier("house") Queries queries,
            Clock clock,
            AddressProperties properties,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.letters = letters;
        this.queries = queries;
        this.clock = clock;
        this.address = properties.address();
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The emails and their log are one transaction. */
    void write() {
        LocalDate today = LondonCalendar.today(clock);
        List<Integer> campaigns = openOn(today);
        if (!campaigns.isEmpty()) {
            transaction.executeWithoutResult(all -> {
                table.lockForTransaction();
                table.peopleOfTrusts().forEach(person -> remind(person, campaigns, today));
                OverdueTotals owed = table.overdueTotals(campaigns, today);
                table.organisers().forEach(person -> digest(person, owed, today));
            });
        }
    }

    /** The campaigns whose reports are awaited; not earlier years that only accept their history. */
    private List<Integer> openOn(LocalDate today) {
        return queries.ask(new ListCampaigns()).campaigns().stream()
                .filter(campaign -> CampaignPhase.of(campaign, today).isUnderWay())
                .map(campaign -> campaign.id().value())
                .toList();
    }

    private void remind(ReminderRecipient to, List<Integer> campaigns, LocalDate today) {
        List<ReminderItem> due = table.due(to.person(), campaigns, today).stream()
                .filter(owing -> table.recordReminder(to.person(), owing.activity(), today))
                .toList();
        if (due.isEmpty()) {
            return;
        }
        String list = due.stream().map(this::line).collect(Collectors.joining("\n"));
        letters.enqueue(
                to.person(),
                "How many people came? " + count(due.size()) + " still to report",
                """
                Hello %s,

                these activities were planned and their day is over. How many people came? Use the link to tell us:

                %s

                If an activity did not take place, cancel it there and we will stop asking. We ask up to 3 times.
                To stop reminders: %s/reminders/%s
                """.formatted(to.name(), list, address, to.key()),
                USEFUL);
    }

    private String line(ReminderItem owing) {
        String last = owing.times() == 2 ? " (last reminder)" : "";
        return "- %s, %s%s%n  %s/my/activities/%s?do=report"
                .formatted(owing.title(), LondonCalendar.inWords(owing.lastDay()), last, address, owing.activity());
    }

    private void digest(ReminderRecipient to, OverdueTotals owed, LocalDate today) {
        if (!table.recordReminder(to.person(), ReminderRepository.DIGEST, today)) {
            return;
        }
        letters.enqueue(
                to.person(),
                "Healthcare Science Week: activities still to report",
                """
                Good morning %s,

                %s still to report by %s. We have reminded them.
                See the figures: %s

                To stop these emails: %s/reminders/%s
                """.formatted(
                                to.name(),
                                count(owed.activities()),
                                owed.trusts() == 1 ? "one trust" : owed.trusts() + " trusts",
                                address,
                                address,
                                to.key()),
                USEFUL);
    }

    private static String count(int activities) {
        return activities == 1 ? "1 activity is" : activities + " activities are";
    }
}
