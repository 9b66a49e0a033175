package tracker.ui.boards;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustType;
import tracker.ui.links.BoardNavigation;
import tracker.ui.links.CalendarNavigation;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** Register details of a trust, with a link to its calendar. */
final class TrustDetailsPanel extends DescriptionList implements UpdatableComponent<RegisteredTrust> {

    private final Description code = row("ODS code");
    private final Description type = row("Type");
    private final Description region = row("Region");
    private final Description icb = row("Integrated care board");
    private final Description town = row("Town");
    private final Description closed = row("Closed");

    private @Nullable CampaignId campaign;

    TrustDetailsPanel() {
        addClassName("trust-facts");
    }

    /** Adds the link to the calendar of the trust. */
    void addCalendarLink(TrustCode trust, CampaignId campaign) {
        this.campaign = campaign;
        row("Calendar").add(CalendarNavigation.trust("View or subscribe to calendar", trust, campaign));
    }

    private Description row(String name) {
        Description words = new Description();
        add(new Div(new Term(name), words));
        return words;
    }

    @Override
    public void show(RegisteredTrust trust) {
        showRow(code, trust.code().value());
        showRow(type, type(trust.type()));
        lead(region, trust.region().name(), Area.region(trust.region().code()));
        lead(icb, trust.icb().name(), Area.icb(trust.icb().code()));
        showRow(town, trust.place().town() == null ? "" : trust.place().town());
        showRow(closed, trust.closed() == null ? "" : LondonCalendar.inWords(trust.closed()));
    }

    /** Adds a link to an area once. The register seldom changes. */
    private void lead(Description row, String name, Area part) {
        if (campaign != null && row.getComponentCount() == 0) {
            row.add(BoardNavigation.place(name, part, campaign));
        }
    }

    private static void showRow(Description row, String words) {
        TextUpdater.update(row, words);
        row.getParent().ifPresent(both -> both.setVisible(!words.isEmpty()));
    }

    private static String type(@Nullable TrustType type) {
        return type == null ? "" : ActivityLabels.capital(type.word().replace('-', ' '));
    }
}
