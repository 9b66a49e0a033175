package tracker.ui.trust;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.TrustStanding;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.participation.ParticipationNavigation;
import tracker.ui.shared.Card;
import tracker.ui.shared.Figures;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.Part;
import tracker.ui.shared.Shown;
import tracker.ui.trust.TrustStandingsList.RegionTrusts;

/** The trusts of one region, each with the way to its page. */
final class RegionSection extends Div implements Shown<RegionTrusts> {

    private final Card card;
    private final LiveTable<TrustStanding> table;

    RegionSection(String region, CampaignId campaign) {
        table = new LiveTable<TrustStanding>("Trusts in " + region, TrustStanding::code)
                .namedBy("Trust", first -> link(first, campaign))
                .figures("Held", row -> Figures.count(row.totals().held()))
                .figures("Planned", row -> Figures.count(row.totals().planned()))
                .figures("People reached", row -> Figures.people(row.totals()))
                .figures("Last told us", RegionSection::last);
        table.addClassNames("trust-table", "four-figures");
        card = new Card(region, table);
        add(card);
    }

    @Override
    public void show(RegionTrusts now) {
        table.show(now.trusts());
        long active = now.trusts().stream()
                .filter(trust -> trust.totals().activities() > 0)
                .count();
        card.find(Figures.count(active) + " of " + Figures.count(now.trusts().size(), "trust", "trusts")
                + " shown here take part so far.");
    }

    private static Part<TrustStanding> link(TrustStanding first, CampaignId campaign) {
        RouterLink link = ParticipationNavigation.trust(first.name(), first.code(), campaign);
        return new Part<>(link, trust -> link.setText(trust.name()));
    }

    private static String last(TrustStanding trust) {
        return trust.lastKnown() == null ? "nothing yet" : LondonCalendar.inWords(trust.lastKnown());
    }
}
