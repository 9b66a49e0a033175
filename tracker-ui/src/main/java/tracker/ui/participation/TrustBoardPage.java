package tracker.ui.participation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.TrustBoard;
import tracker.ui.activity.ActivityList;
import tracker.ui.activity.Owed;
import tracker.ui.asat.AsAtChoice;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignYears;
import tracker.ui.shared.Announcer;
import tracker.ui.shared.Card;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.Shown;
import tracker.ui.shared.Words;

/** All that a trust's page shows, put together. */
@JavaScript("context://tracker/board.js")
final class TrustBoardPage extends Div implements Shown<TrustBoard> {

    private final BoardHeader header;
    private final Span campaign = new Span();
    private final TrustFacts about = new TrustFacts();
    private final Drawn<TrustBoard> filters = TrustFilters.drawn();
    private final Drawn<TrustBoard> headline = Headline.ofATrust();
    private final Owed owed;
    private final ActivityList activities;
    private final Card list;
    private final BoardSections sections;
    private final Announcer announcer;
    private final Pause pause = new Pause(this::showNewest);
    private transient TrustBoard newest;

    /** @param years the choice of the year; none where no script runs, and so nothing can be pressed */
    TrustBoardPage(
            TrustBoard first,
            Optional<CampaignYears> years,
            Component kin,
            Component logging,
            Owed owed,
            ActivityList activities,
            Clock clock) {
        newest = first;
        this.owed = owed;
        this.activities = activities;
        campaign.addClassName("campaign-name");
        about.calendar(first.trust().code(), first.board().campaign().id());
        header = new BoardHeader(new H1(), campaign, pause, years, clock);
        list = new Card("Activities", activities);
        sections = new BoardSections(FactFeed.ofOneTrust()).startingWith(list);
        announcer = new Announcer(clock);
        addClassName("board");
        pause.setVisible(years.isPresent());
        AsAt asAt = first.asked().asAt();
        if (asAt != null) {
            header.past(asAt);
        }
        PlaceAddress here = PlaceAddress.of(first);
        Div tools = new Div(
                filters,
                new AsAtChoice(
                        here.board(),
                        here.path(),
                        CampaignChoice.parameters(here.campaign().id()),
                        clock));
        tools.addClassName("board-tools");
        add(header, about, kin, tools, headline, logging, owed, sections, announcer);
        showNewest();
    }

    @Override
    public void show(TrustBoard now) {
        newest = now;
        if (!pause.on()) {
            showNewest();
        }
    }

    private void showNewest() {
        TrustBoard now = newest;
        header.name(now.trust().name());
        header.show(now.board(), now.behind(), pause.on());
        filters.show(now);
        Words.show(campaign, now.board().campaign().name());
        about.show(now.trust());
        headline.show(now);
        owed.show(now.activities());
        List<ActivitySummary> others = owed.others(now.activities());
        activities.show(others);
        list.setVisible(!others.isEmpty());
        list.find(Figures.count(others.size(), "activity", "activities")
                + " known, by day; cancelled and withdrawn ones come last.");
        sections.show(now);
        announcer.show(now.board());
    }
}
