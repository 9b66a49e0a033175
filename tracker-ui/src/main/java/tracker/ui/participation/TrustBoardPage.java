package tracker.ui.participation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.ListedActivity;
import tracker.domain.participation.Participation;
import tracker.domain.participation.TrustBoard;
import tracker.ui.activity.ActivityList;
import tracker.ui.activity.Owed;
import tracker.ui.campaign.CampaignYears;
import tracker.ui.shared.Announcer;
import tracker.ui.shared.Card;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.Shown;
import tracker.ui.shared.Words;

/** All that a trust's page shows, put together. */
final class TrustBoardPage extends Div implements Shown<TrustBoard> {

    private final BoardHeader header;
    private final Span campaign = new Span();
    private final TrustFacts about = new TrustFacts();
    private final Drawn<Participation> headline = Headline.ofATrust();
    private final Owed owed;
    private final ActivityList activities;
    private final Card list;
    private final BoardSections sections;
    private final Announcer announcer;

    TrustBoardPage(
            TrustBoard first, CampaignYears years, Component logging, Owed owed, ActivityList activities, Clock clock) {
        this.owed = owed;
        this.activities = activities;
        campaign.addClassName("campaign-name");
        about.calendar(first.trust().code(), first.board().campaign().id());
        header = new BoardHeader(new H1(), campaign, years, clock);
        list = new Card("Activities", activities);
        sections = new BoardSections(FactFeed.ofOneTrust()).startingWith(list);
        announcer = new Announcer(clock);
        addClassName("board");
        add(header, about, headline, logging, owed, sections, announcer);
        show(first);
    }

    /** It does not move by itself, and does not say that it does. */
    void past(AsAt asAt, TrustBoard then) {
        header.past(asAt);
        show(then);
    }

    @Override
    public void show(TrustBoard now) {
        header.name(now.trust().name());
        header.show(now.board());
        Words.show(campaign, now.board().campaign().name());
        about.show(now.trust());
        headline.show(now.board().participation());
        owed.show(now.activities());
        List<ListedActivity> others = owed.others(now.activities());
        activities.show(others);
        list.setVisible(!others.isEmpty());
        list.find(Figures.count(others.size(), "activity", "activities")
                + " known, by day; cancelled and withdrawn ones come last.");
        sections.show(now.board());
        announcer.show(now.board());
    }
}
