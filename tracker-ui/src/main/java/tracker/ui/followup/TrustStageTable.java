package tracker.ui.followup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import tracker.domain.campaign.CampaignId;
import tracker.domain.followup.TrustProgress;
import tracker.ui.links.BoardNavigation;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.CellComponent;
import tracker.ui.shared.UpdatableComponent;

/** The trusts of one region and the stage of each; what anyone may see. */
final class TrustStageTable extends Div implements UpdatableComponent<FollowUpRegion> {

    private final LiveTable<TrustProgress> table;
    private final FollowUpRegionCard card;

    /** @param opened whether each trust is seen at once */
    TrustStageTable(FollowUpRegion first, CampaignId campaign, boolean opened) {
        table = new LiveTable<TrustProgress>("Trusts in " + first.region(), TrustProgress::code)
                .namedBy("Trust", trust -> link(trust, campaign))
                .figures("Stage", trust -> trust.stage().words())
                .figures("Last told us", FollowUpText::lastReported);
        card = new FollowUpRegionCard(first, table, opened);
        add(card);
    }

    private static CellComponent<TrustProgress> link(TrustProgress first, CampaignId campaign) {
        RouterLink link = BoardNavigation.trust(first.name(), first.code(), campaign);
        return new CellComponent<>(link, trust -> link.setText(trust.name()));
    }

    @Override
    public void show(FollowUpRegion now) {
        table.show(now.trusts());
        card.show(now);
    }
}
