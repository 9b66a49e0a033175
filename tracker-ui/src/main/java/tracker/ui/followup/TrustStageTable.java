package tracker.ui.followup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import tracker.domain.campaign.CampaignId;
import tracker.domain.followup.TrustProgress;
import tracker.ui.links.BoardNavigation;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.CellComponent;
import tracker.ui.shared.UpdatableComponent;

/** Table of the trusts of one region and their stages, for everyone. */
final class TrustStageTable extends Div implements UpdatableComponent<FollowUpRegion> {

    private final LiveTable<TrustProgress> table;
    private final FollowUpRegionCard card;

    /** @param opened whether the table starts open */
    TrustStageTable(FollowUpRegion first, CampaignId campaign, boolean opened) {
        table = new LiveTable<TrustProgress>("Trusts in " + first.region(), TrustProgress::code)
                .namedBy("Trust", trust -> link(trust, campaign))
                .figures("Progress", trust -> trust.stage().words())
                .figures("Last update", FollowUpText::lastReported);
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
