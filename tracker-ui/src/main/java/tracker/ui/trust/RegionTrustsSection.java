package tracker.ui.trust;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.participation.TrustStanding;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.links.BoardNavigation;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.CellComponent;
import tracker.ui.shared.UnreportedText;
import tracker.ui.shared.UpdatableComponent;
import tracker.ui.trust.TrustStandingsList.RegionTrusts;

/** The trusts of one region, each with a link to its page. */
final class RegionTrustsSection extends Div implements UpdatableComponent<RegionTrusts> {

    private final ContentCard card;
    private final LiveTable<TrustStanding> table;
    private final CampaignPhase phase;

    RegionTrustsSection(String region, AnnouncedCampaign campaign, LocalDate today) {
        phase = CampaignPhase.of(campaign, today);
        table = new LiveTable<TrustStanding>("Trusts in " + region, TrustStanding::code)
                .namedBy("Trust", first -> link(first, campaign.id()))
                .figures("Held", row -> FigureFormat.count(row.totals().held()))
                .figures(
                        UnreportedText.heading(phase),
                        row -> FigureFormat.count(row.totals().planned()))
                .figures("People reached", row -> FigureFormat.people(row.totals()))
                .figures("Last update", RegionTrustsSection::last);
        table.addClassNames("trust-table", "four-figures");
        card = new ContentCard(region, table);
        add(card);
    }

    @Override
    public void show(RegionTrusts now) {
        table.show(now.trusts());
        long active = now.trusts().stream()
                .filter(trust -> trust.totals().activities() > 0)
                .count();
        card.showFinding(FigureFormat.count(active) + " of "
                + FigureFormat.count(now.trusts().size(), "trust", "trusts") + " shown here "
                + (phase.weekIsOver() ? "took part." : "take part so far."));
    }

    private static CellComponent<TrustStanding> link(TrustStanding first, CampaignId campaign) {
        RouterLink link = BoardNavigation.trust(first.name(), first.code(), campaign);
        return new CellComponent<>(link, trust -> link.setText(trust.name()));
    }

    private static String last(TrustStanding trust) {
        return trust.lastKnown() == null ? "none" : LondonCalendar.inWords(trust.lastKnown());
    }
}
