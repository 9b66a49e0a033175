package tracker.ui.followup;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import tracker.domain.campaign.CampaignId;
import tracker.domain.followup.FollowUpQuery.ListTrustProgress;
import tracker.domain.followup.TrustProgressReport;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisKind;
import tracker.ui.shared.LiveUpdates;
import tracker.ui.shared.TextUpdater;

/** Link to the follow-up page, with the number of trusts as text. */
public final class FollowUpLink extends Anchor {

    /** The link before the first result. */
    public FollowUpLink(CampaignId campaign) {
        super(AnalysisAddress.of(campaign, Area.NATION).toUrl(AnalysisKind.SILENT.path()), AnalysisKind.SILENT.words());
    }

    public FollowUpLink(CampaignId campaign, Queries queries) {
        this(campaign);
        LiveUpdates.watch(this, queries, new ListTrustProgress(campaign), this::show);
    }

    private void show(Optional<TrustProgressReport> now) {
        now.ifPresent(stages -> TextUpdater.update(this, "Trusts to follow up: " + FollowUpText.finding(stages)));
    }
}
