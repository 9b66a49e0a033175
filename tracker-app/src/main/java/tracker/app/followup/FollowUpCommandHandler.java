package tracker.app.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.app.followup.ContactRepository.FollowUpRecipient;
import tracker.app.mail.AddressProperties;
import tracker.app.mail.EmailRepository;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.followup.FollowUpCommand.NudgeTrust;
import tracker.domain.followup.FollowUpRule;
import tracker.domain.followup.TrustProgress;
import tracker.domain.participation.TrustStage;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.RuleBroken;

/** Emails the users of a trust to follow up. The emails and their log are one transaction. */
@Component
public class FollowUpCommandHandler {

    private static final Duration USEFUL = Duration.ofDays(3);

    private final TrustProgressRepository progress;
    private final ContactRepository contacts;
    private final EmailRepository letters;
    private final CampaignRegistry campaigns;
    private final Clock clock;
    private final String address;
    private final TransactionTemplate transaction;

    FollowUpCommandHandler(
            TrustProgressRepository progress,
            ContactRepository contacts,
            EmailRepository letters,
            CampaignRegistry campaigns,
            Clock clock,
            AddressProperties properties,
            PlatformTransactionManager transactions) {
        this.progress = progress;
        this.contacts = contacts;
        this.letters = letters;
        this.campaigns = campaigns;
        this.clock = clock;
        this.address = properties.address();
        this.transaction = new TransactionTemplate(transactions);
    }

    @CommandHandler
    public void on(NudgeTrust command) {
        LocalDate today = LondonCalendar.today(clock);
        AnnouncedCampaign campaign = campaigns
                .find(command.campaign())
                .orElseThrow(() -> new RuleBroken(ParticipationRule.THE_CAMPAIGN_IS_ANNOUNCED));
        RuleBroken.when(CampaignPhase.of(campaign, today).isFinal(), FollowUpRule.THE_CAMPAIGN_GOES_ON);
        TrustProgress trust = progress.of(campaign, today, command.trust().value(), null).stream()
                .findFirst()
                .orElseThrow(() -> new RuleBroken(ParticipationRule.THE_TRUST_IS_REGISTERED));
        RuleBroken.when(
                !trust.needsFollowUp() || !campaign.days().countingHasBegun(today), FollowUpRule.THE_TRUST_IS_SILENT);
        transaction.executeWithoutResult(all -> write(command, campaign, trust, today));
    }

    private void write(NudgeTrust command, AnnouncedCampaign campaign, TrustProgress trust, LocalDate today) {
        List<FollowUpRecipient> readers = contacts.recipients(command.trust());
        RuleBroken.when(readers.isEmpty(), FollowUpRule.SOMEBODY_WANTS_LETTERS);
        List<FollowUpRecipient> due = readers.stream()
                .filter(reader -> contacts.recordContact(reader.person(), command.campaign(), today))
                .toList();
        RuleBroken.when(due.isEmpty(), FollowUpRule.ONCE_A_DAY_IS_ENOUGH);
        boolean over = CampaignPhase.of(campaign, today).weekIsOver();
        due.forEach(reader -> letters.enqueue(
                reader.person(), subject(campaign, trust, over), text(reader, campaign, trust, over), USEFUL));
    }

    private static String subject(AnnouncedCampaign campaign, TrustProgress trust, boolean over) {
        return trust.stage() == TrustStage.REPORT_DUE
                ? "How did it go? " + trust.overdue() + " still to report for " + campaign.name()
                : campaign.name() + (over ? ": did your trust take part?" : ": is your trust taking part?");
    }

    /** After the week nothing can be planned any more. */
    private static String request(AnnouncedCampaign campaign, boolean over) {
        return over
                ? "If something took place, it takes a minute to log, until "
                        + LondonCalendar.inWords(campaign.days().lateUntil()) + ":"
                : "If you are planning something, it takes a minute to log:";
    }

    private String text(FollowUpRecipient reader, AnnouncedCampaign campaign, TrustProgress trust, boolean over) {
        String missing = trust.stage() == TrustStage.REPORT_DUE
                ? "%s at %s %s over but not reported yet. Tell us how many people came; a rough number will do. You can cancel anything that did not take place:"
                        .formatted(
                                trust.overdue() == 1 ? "One activity" : trust.overdue() + " activities",
                                trust.name(),
                                trust.overdue() == 1 ? "is" : "are")
                : "we have no activities from %s for %s yet. %s"
                        .formatted(trust.name(), campaign.name(), request(campaign, over));
        String way = trust.stage() == TrustStage.REPORT_DUE ? "/trusts/" : "/log?trust=";
        return """
                Hello %s,

                %s

                %s%s%s

                The national team sent this email. To stop these emails: %s/reminders/%s
                """.formatted(reader.name(), missing, address, way, trust.code(), address, reader.key());
    }
}
