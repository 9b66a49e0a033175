package tracker.ui.analysis;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.participation.AsAt;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.shared.SnapshotPosition;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignPhase;
import tracker.ui.campaign.CampaignYears;
import tracker.ui.participation.ParticipationNavigation;
import tracker.ui.shared.Freshness;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.Words;

/** The head of such a page: what it is, of which year, how fresh, and the way to the others like it. */
public final class AnalysisHead extends Div {

    private final AnalysisPage page;
    private final AnalysisAddress address;
    private final AnalysisPast past;
    private final Span phase = new Span();
    private final Freshness freshness = new Freshness();
    private @Nullable SnapshotPosition newest;
    private boolean behind;
    private final Div rows = new Div();
    private final NativeDetails shown = new NativeDetails("", rows);
    private final List<String> chosen = new ArrayList<>();

    public AnalysisHead(
            AnalysisPage page,
            AnalysisAddress address,
            AnalysisPast past,
            AnnouncedCampaign campaign,
            CampaignChoice choice,
            Class<? extends Component> view) {
        this.page = page;
        this.address = address;
        this.past = past;
        phase.addClassName("phase");
        Paragraph when = new Paragraph(phase, new Span(" " + CampaignPhase.weekInWords(campaign)));
        when.addClassName("when");
        Div words = new Div(
                new H1(page.words()),
                new Paragraph(ParticipationNavigation.board(campaign, address.part(), past.said())),
                when,
                freshness);
        words.addClassName("words");
        Header header = new Header(words, new CampaignYears(page.path(), campaign, choice.all()));
        header.addClassName("board-header");
        Choices pages = new Choices("Ways to look at the campaign");
        Arrays.stream(AnalysisPage.values())
                .forEach(other -> pages.with(other.words(), address.on(other.path()), other == page));
        addClassName("analysis-head");
        Div tools = new Div();
        tools.addClassName("board-tools");
        if (page.leavesAnythingOut()) {
            tools.add(new AnalysisFilters(page, past, campaign, view));
        }
        tools.add(past.choice());
        shown.addClassName("shown");
        shown.setVisible(false);
        add(past.bar(), header, pages, shown, tools);
    }

    /** Which part of the country is looked at. */
    public AnalysisHead choosingPart(Queries queries) {
        return choosing(PartChoices.of(address, page.path(), queries));
    }

    /** What is counted. */
    public AnalysisHead choosingMeasure() {
        Choices measures = new Choices("What is counted");
        Arrays.stream(CampaignMeasure.values())
                .filter(measure ->
                        measure == address.measure() || past.narrowing().counts(measure))
                .forEach(measure -> measures.with(
                        KindLook.capital(measure.words()),
                        address.to(measure).on(page.path()),
                        measure == address.measure()));
        return choosing(measures);
    }

    /** Adds a row of links. What is chosen is told in one line, and the rows open under it. */
    public AnalysisHead choosing(Choices choices) {
        rows.add(choices);
        chosen.add(choices.chosen());
        shown.setSummaryText("Shown: " + String.join(", ", chosen) + ". Change");
        shown.setVisible(true);
        return this;
    }

    public void show(AnnouncedCampaign campaign, SnapshotPosition moment) {
        Words.show(phase, CampaignPhase.inWords(campaign, LondonCalendar.dayOf(moment.asAt())));
        newest = moment;
        showFreshness();
    }

    /** Whether facts have been waiting to be shown. */
    public void showBehind(boolean waiting) {
        behind = waiting;
        showFreshness();
    }

    private void showFreshness() {
        if (newest == null) {
            return;
        }
        AsAt asAt = past.asAt();
        if (asAt == null) {
            freshness.show(newest, behind, false, "As known on " + LondonCalendar.inWords(newest.asAt()));
        } else {
            freshness.showPast(newest, inWords(asAt, newest));
        }
    }

    private static String inWords(AsAt asAt, SnapshotPosition moment) {
        return asAt.meansHappened()
                ? "What had happened by " + LondonCalendar.inWords(asAt.day()) + ", as known today"
                : "As known on " + LondonCalendar.inWords(moment.asAt());
    }
}
