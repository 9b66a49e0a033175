package tracker.ui.silence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import tracker.domain.campaign.CampaignId;
import tracker.domain.followup.TrustProgress;
import tracker.ui.participation.ParticipationNavigation;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.Part;
import tracker.ui.shared.Shown;

/** The trusts of one region and the stage of each; what anyone may see. */
final class StageTable extends Div implements Shown<RegionSilence> {

    private final LiveTable<TrustProgress> table;
    private final RegionCard card;

    /** @param opened whether each trust is seen at once */
    StageTable(RegionSilence first, CampaignId campaign, boolean opened) {
        table = new LiveTable<TrustProgress>("Trusts in " + first.region(), TrustProgress::code)
                .namedBy("Trust", trust -> link(trust, campaign))
                .figures("Stage", trust -> trust.stage().words())
                .figures("Last told us", SilenceWords::lastTold);
        card = new RegionCard(first, table, opened);
        add(card);
    }

    private static Part<TrustProgress> link(TrustProgress first, CampaignId campaign) {
        RouterLink link = ParticipationNavigation.trust(first.name(), first.code(), campaign);
        return new Part<>(link, trust -> link.setText(trust.name()));
    }

    @Override
    public void show(RegionSilence now) {
        table.show(now.trusts());
        card.show(now);
    }
}
