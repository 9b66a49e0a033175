package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.trust.Area.AreaLevel;
import tracker.ui.asat.AsAtForm;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignYearField;
import tracker.ui.links.PlaceAddress;
import tracker.ui.map.MapCard;
import tracker.ui.map.MapDisplayMode;
import tracker.ui.shared.BoardAnnouncer;
import tracker.ui.shared.FreshnessStatus;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.UpdatableComponent;

/** Layout of the board of England, a region or an ICB. */
@JavaScript("context://tracker/board.js")
final class PlaceBoardLayout extends Div implements UpdatableComponent<PlaceBoard> {

    private final RenderedFragment<PlaceBoard> header = PlaceHeader.fragment();
    private final FreshnessStatus freshness = new FreshnessStatus();
    private final RenderedFragment<PlaceBoard> headline = PlaceHeadlineFigures.fragment();
    private final RenderedFragment<PlaceBoard> nothing = EmptyBoardSection.fragment();
    private final RenderedFragment<PlaceBoard> goals = BoardGoalsCard.fragment();
    private final RenderedFragment<PlaceBoard> days = DayChart.fragment();
    private final RenderedFragment<PlaceBoard> growth = GrowthChart.fragment();
    private final RenderedFragment<PlaceBoard> kinds = KindChart.fragment();
    private final RenderedFragment<PlaceBoard> parts = SubareaTable.fragment();
    private final RenderedFragment<PlaceBoard> stages;
    private final RenderedFragment<PlaceBoard> peers = PlacePeersCard.fragment();
    private final RenderedFragment<PlaceBoard> facts = RecentEventsCard.fragment();
    private final RenderedFragment<PlaceBoard> filters = PlaceFilterForm.fragment();
    private final RenderedFragment<PlaceBoard> past = PlaceAsAtForm.fragment();
    private final RenderedFragment<PlaceBoard> keys = KeyboardHelpPanel.fragment();
    private final RenderedFragment<PlaceBoard> map;
    private final BoardAnnouncer announcer;
    private final PauseButton pause = new PauseButton(this::showNewest);
    private transient PlaceBoard newest;

    /** @param years year select; empty in static markup, where buttons do not work */
    PlaceBoardLayout(
            PlaceBoard first, MapDisplayMode look, boolean league, Optional<CampaignYearField> years, Clock clock) {
        newest = first;
        stages = TrustStagesCard.fragment(league);
        map = MapCard.fragment(look, PlaceLinks.MAP_LINKS);
        announcer = new BoardAnnouncer(clock);
        boolean live = first.asked().asAt() == null;
        pause.setVisible(live && years.isPresent());
        freshness.setVisible(live);
        Div now = new Div(freshness, pause);
        now.addClassName("now");
        Div words = new Div(header, now);
        words.addClassName("words");
        Header head = new Header(words);
        years.ifPresent(head::add);
        head.addClassName("board-header");
        Div main = new Div(nothing, days, map, parts, kinds, growth);
        main.addClassName("main-column");
        Aside right = new Aside(goals, facts);
        right.getElement().setAttribute("aria-label", "Goals and latest updates");
        Div columns = new Div(main, right);
        columns.addClassName("columns");
        addClassName("board");
        add(head);
        Div tools = new Div(filters);
        tools.addClassName("board-tools");
        if (live) {
            tools.add(past);
            past.show(first);
        } else {
            PlaceAddress here = PlaceAddress.of(first);
            tools.add(new AsAtForm(
                    here.board(),
                    here.path(),
                    CampaignChoice.parameters(here.campaign().id()),
                    clock));
        }
        add(tools);
        // the national board has no table of trusts; with the table the card needs the full width
        boolean withoutTrusts = first.participation().area().level() == AreaLevel.NATION;
        add(headline, columns);
        (withoutTrusts ? main : this).add(stages);
        add(peers);
        if (years.isPresent()) {
            add(keys);
        }
        add(announcer);
        showNewest();
    }

    void addUnderHeadline(Component more) {
        addComponentAtIndex(indexOf(headline) + 1, more);
    }

    @Override
    public void show(PlaceBoard now) {
        newest = now;
        if (!pause.paused()) {
            showNewest();
        }
    }

    private void showNewest() {
        freshness.show(newest.board().moment(), newest.behind(), pause.paused(), BoardHeader.lastKnown(newest.board()));
        fragments().forEach(part -> part.show(newest));
        announcer.show(newest.board());
    }

    private Stream<RenderedFragment<PlaceBoard>> fragments() {
        return List.of(
                header, filters, keys, headline, nothing, goals, days, growth, kinds, map, parts, stages, peers, facts)
                .stream();
    }
}
