package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.TrustBoard;
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

/** All that the board of the nation, a region, an ICB or a trust shows, put together. */
@JavaScript("context://tracker/board.js")
final class BoardLayout extends Div implements UpdatableComponent<BoardContent> {

    private final FreshnessStatus freshness = new FreshnessStatus();
    private final RenderedFragment<BoardContent> headline;
    private final List<RenderedFragment<BoardContent>> fragments;
    private final List<RenderedFragment<PlaceBoard>> ofPlaces;
    private final transient @Nullable TrustSections ofTrust;
    private final BoardAnnouncer announcer;
    private final PauseButton pause = new PauseButton(this::showNewest);
    private transient BoardContent newest;

    /** The board of the nation, a region or an ICB: with the map and the smaller places, and with the keys where a script runs. */
    static BoardLayout ofPlace(
            BoardContent first, MapDisplayMode mode, boolean league, Optional<CampaignYearField> years, Clock clock) {
        RenderedFragment<PlaceBoard> map = MapCard.fragment(mode, PlaceLinks.MAP_LINKS);
        RenderedFragment<PlaceBoard> areas = SubareaTable.fragment();
        RenderedFragment<PlaceBoard> growth = GrowthChart.fragment();
        RenderedFragment<PlaceBoard> stages = TrustStagesCard.fragment(league);
        RenderedFragment<PlaceBoard> peers = PlacePeersCard.fragment();
        RenderedFragment<PlaceBoard> keys = KeyboardHelpPanel.fragment();
        BoardLayout board =
                new BoardLayout(first, List.of(map, areas, growth, stages, peers, keys), null, years, clock);
        Div main = board.addColumns(List.of(map, areas), List.of(growth));
        // the nation shows the stages alone; with a table of trusts they want the whole width
        (first.level() == AreaLevel.NATION ? main : board).add(stages);
        board.add(peers);
        if (years.isPresent()) {
            board.add(keys);
        }
        return board.finished();
    }

    /** The board of a trust: with what the register knows of it, and its activities. */
    static BoardLayout ofTrust(BoardContent first, TrustSections own, Optional<CampaignYearField> years, Clock clock) {
        BoardLayout board = new BoardLayout(first, List.of(), own, years, clock);
        own.underHeader().reversed().forEach(part -> board.addComponentAtIndex(1, part));
        board.add(own.underHeadline());
        board.addColumns(List.of(), List.of()).addComponentAsFirst(own.activities());
        return board.finished();
    }

    private BoardLayout(
            BoardContent first,
            List<RenderedFragment<PlaceBoard>> ofPlaces,
            @Nullable TrustSections ofTrust,
            Optional<CampaignYearField> years,
            Clock clock) {
        AreaLevel level = first.level();
        newest = first;
        headline = HeadlineFigures.fragment(level);
        fragments = List.of(
                BoardHeader.fragment(level),
                BoardFilterPanel.fragment(level),
                headline,
                EmptyBoardSection.fragment(level),
                DayChart.fragment(level),
                KindChart.fragment(level),
                BoardGoalsCard.fragment(level),
                RecentEventsCard.fragment(level));
        this.ofPlaces = ofPlaces;
        this.ofTrust = ofTrust;
        announcer = new BoardAnnouncer(clock);
        addClassName("board");
        add(head(first, years), tools(first, clock), headline);
    }

    private Header head(BoardContent first, Optional<CampaignYearField> years) {
        boolean live = first.asAt() == null;
        pause.setVisible(live && years.isPresent());
        freshness.setVisible(live);
        Div now = new Div(freshness, pause);
        now.addClassName("now");
        Div words = new Div(fragments.get(0), now);
        words.addClassName("words");
        Header head = new Header(words);
        years.ifPresent(head::add);
        head.addClassName("board-header");
        return head;
    }

    private Div tools(BoardContent first, Clock clock) {
        Div tools = new Div(fragments.get(1));
        tools.addClassName("board-tools");
        if (first.asAt() == null) {
            RenderedFragment<BoardContent> past = BoardAsAtForm.fragment(first.level());
            past.show(first);
            tools.add(past);
        } else {
            PlaceAddress here = first.address();
            tools.add(new AsAtForm(
                    here.board(),
                    here.path(),
                    CampaignChoice.parameters(here.campaign().id()),
                    clock));
        }
        return tools;
    }

    /** By day and by kind, with other parts before and after the kinds; goals and events beside. */
    private Div addColumns(List<? extends Component> beforeKinds, List<? extends Component> afterKinds) {
        Div main = new Div(fragments.get(3), fragments.get(4));
        beforeKinds.forEach(main::add);
        main.add(fragments.get(5));
        afterKinds.forEach(main::add);
        main.addClassName("main-column");
        Aside right = new Aside(fragments.get(6), fragments.get(7));
        right.getElement().setAttribute("aria-label", "Goals and latest updates");
        Div columns = new Div(main, right);
        columns.addClassName("columns");
        add(columns);
        return main;
    }

    private BoardLayout finished() {
        add(announcer);
        showNewest();
        return this;
    }

    void addUnderHeadline(Component more) {
        addComponentAtIndex(indexOf(headline) + 1, more);
    }

    @Override
    public void show(BoardContent now) {
        newest = now;
        if (!pause.paused()) {
            showNewest();
        }
    }

    private void showNewest() {
        BoardContent now = newest;
        freshness.show(now.board().moment(), now.behind(), pause.paused(), BoardHeader.lastKnown(now.board()));
        fragments.forEach(part -> part.show(now));
        PlaceBoard place = now.place();
        if (place != null) {
            ofPlaces.forEach(part -> part.show(place));
        }
        TrustBoard trust = now.trust();
        if (trust != null && ofTrust != null) {
            ofTrust.show(trust);
        }
        announcer.show(now.board());
    }
}
