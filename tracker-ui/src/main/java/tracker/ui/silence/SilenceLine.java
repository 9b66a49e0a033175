package tracker.ui.silence;

import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import tracker.domain.campaign.CampaignId;
import tracker.domain.followup.FollowUpQuery.ListTrustProgress;
import tracker.domain.followup.TrustProgressReport;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.ui.analysis.AnalysisAddress;
import tracker.ui.analysis.AnalysisPage;
import tracker.ui.shared.Live;
import tracker.ui.shared.Words;

/** One line for a board: how many trusts are silent, and the way to them. */
public final class SilenceLine extends Anchor {

    /** As it stands before anything is known. */
    public SilenceLine(CampaignId campaign) {
        super(AnalysisAddress.of(campaign, Area.NATION).on(AnalysisPage.SILENT.path()), AnalysisPage.SILENT.words());
    }

    public SilenceLine(CampaignId campaign, Queries queries) {
        this(campaign);
        Live.watch(this, queries, new ListTrustProgress(campaign), this::show);
    }

    private void show(Optional<TrustProgressReport> now) {
        now.ifPresent(stages -> Words.show(this, "Silent trusts: " + SilenceWords.finding(stages)));
    }
}
