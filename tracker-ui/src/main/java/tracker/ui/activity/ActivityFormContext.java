package tracker.ui.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.ui.form.ActivityRef;
import tracker.ui.form.LogContext;

/** The ports and services that activity forms use. */
record ActivityFormContext(Commands commands, Queries queries, Clock clock) {

    /** The context of the questions about an activity that is known; no place is suggested. */
    LogContext occasion(ActivityRef which, LocalDate today) {
        AnnouncedCampaign campaign = queries.ask(new ListCampaigns()).campaigns().stream()
                .filter(each -> each.id().equals(which.campaign()))
                .findFirst()
                .orElseThrow();
        return new LogContext(campaign, which.trust(), today, List.of());
    }
}
