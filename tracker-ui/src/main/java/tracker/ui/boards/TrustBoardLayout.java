package tracker.ui.boards;

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
import tracker.ui.activity.UnreportedActivitiesCard;
import tracker.ui.asat.AsAtForm;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignYearField;
import tracker.ui.links.PlaceAddress;
import tracker.ui.shared.BoardAnnouncer;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** Layout of a trust's page. */
@JavaScript("context://tracker/board.js")
final class TrustBoardLayout extends Div implements UpdatableComponent<TrustBoard> {

    private final BoardHeader header;
    private final Span campaign = new Span();
    private final TrustDetailsPanel about = new TrustDetailsPanel();
    private final RenderedFragment<TrustBoard> filters = TrustFilterForm.fragment();
    private final RenderedFragment<TrustBoard> headline = TrustHeadlineFigures.fragment();
    private final UnreportedActivitiesCard owed;
    private final ActivityList activities;
    private final ContentCard list;
    private final TrustBoardSections sections;
    private final BoardAnnouncer announcer;
    private final PauseButton pause = new PauseButton(this::showNewest);
    private transient TrustBoard newest;

    /** @param years year select; empty in static markup, where buttons do not work */
    TrustBoardLayout(
            TrustBoard first,
            Optional<CampaignYearField> years,
            Component kin,
            Component logging,
            UnreportedActivitiesCard owed,
            ActivityList activities,
            Clock clock) {
        newest = first;
        this.owed = owed;
        this.activities = activities;
        campaign.addClassName("campaign-name");
        about.addCalendarLink(first.trust().code(), first.board().campaign().id());
        header = new BoardHeader(new H1(), campaign, pause, years, clock);
        list = new ContentCard("Activities", activities);
        sections = new TrustBoardSections(LatestUpdatesList.trustFragment()).startingWith(list);
        announcer = new BoardAnnouncer(clock);
        addClassName("board");
        pause.setVisible(years.isPresent());
        AsAt asAt = first.asked().asAt();
        if (asAt != null) {
            header.past(asAt);
        }
        PlaceAddress here = PlaceAddress.of(first);
        Div tools = new Div(
                filters,
                new AsAtForm(
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
        if (!pause.paused()) {
            showNewest();
        }
    }

    private void showNewest() {
        TrustBoard now = newest;
        header.name(now.trust().name());
        header.show(now.board(), now.behind(), pause.paused());
        filters.show(now);
        TextUpdater.update(campaign, now.board().campaign().name());
        about.show(now.trust());
        headline.show(now);
        owed.show(now.activities());
        List<ActivitySummary> others = owed.others(now.activities());
        activities.show(others);
        list.setVisible(!others.isEmpty());
        list.showFinding(FigureFormat.count(others.size(), "activity", "activities")
                + ", by day. Cancelled and withdrawn activities are last.");
        sections.show(now);
        announcer.show(now.board());
    }
}
