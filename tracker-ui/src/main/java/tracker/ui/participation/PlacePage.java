package tracker.ui.participation;

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
import tracker.ui.asat.AsAtChoice;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignYears;
import tracker.ui.map.MapCard;
import tracker.ui.map.MapLook;
import tracker.ui.shared.Announcer;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Freshness;
import tracker.ui.shared.Shown;

/** All that the page of the nation, a region or an ICB shows, put together. */
@JavaScript("context://tracker/board.js")
final class PlacePage extends Div implements Shown<PlaceBoard> {

    private final Drawn<PlaceBoard> header = PlaceHeader.drawn();
    private final Freshness freshness = new Freshness();
    private final Drawn<PlaceBoard> headline = PlaceHeadline.drawn();
    private final Drawn<PlaceBoard> nothing = NothingYet.drawn();
    private final Drawn<PlaceBoard> goals = GoalCard.drawn();
    private final Drawn<PlaceBoard> days = DayChart.drawn();
    private final Drawn<PlaceBoard> growth = GrowthChart.drawn();
    private final Drawn<PlaceBoard> kinds = KindChart.drawn();
    private final Drawn<PlaceBoard> parts = PartTable.drawn();
    private final Drawn<PlaceBoard> stages;
    private final Drawn<PlaceBoard> peers = PeersCard.drawn();
    private final Drawn<PlaceBoard> facts = FactsCard.drawn();
    private final Drawn<PlaceBoard> filters = PlaceFilters.drawn();
    private final Drawn<PlaceBoard> past = PlacePast.drawn();
    private final Drawn<PlaceBoard> keys = KeyHelp.drawn();
    private final Drawn<PlaceBoard> map;
    private final Announcer announcer;
    private final Pause pause = new Pause(this::showNewest);
    private transient PlaceBoard newest;

    /** @param years the choice of the year; none where no script runs, and so nothing can be pressed */
    PlacePage(PlaceBoard first, MapLook look, boolean league, Optional<CampaignYears> years, Clock clock) {
        newest = first;
        stages = StagesCard.drawn(league);
        map = MapCard.drawn(look, PlaceLinks.OF_THE_MAP);
        announcer = new Announcer(clock);
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
        right.getElement().setAttribute("aria-label", "Goals and newest facts");
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
            tools.add(new AsAtChoice(
                    here.board(),
                    here.path(),
                    CampaignChoice.parameters(here.campaign().id()),
                    clock));
        }
        add(tools);
        // the nation shows the stages alone; with a table of trusts they want the whole width
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

    void underTheHeadline(Component more) {
        addComponentAtIndex(indexOf(headline) + 1, more);
    }

    @Override
    public void show(PlaceBoard now) {
        newest = now;
        if (!pause.on()) {
            showNewest();
        }
    }

    private void showNewest() {
        freshness.show(newest.board().moment(), newest.behind(), pause.on(), BoardHeader.lastKnown(newest.board()));
        drawn().forEach(part -> part.show(newest));
        announcer.show(newest.board());
    }

    private Stream<Drawn<PlaceBoard>> drawn() {
        return List.of(
                header, filters, keys, headline, nothing, goals, days, growth, kinds, map, parts, stages, peers, facts)
                .stream();
    }
}
