package tracker.ui.analysis;

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
import tracker.ui.campaign.CampaignPhaseText;
import tracker.ui.campaign.CampaignYearField;
import tracker.ui.links.BoardNavigation;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.FreshnessStatus;
import tracker.ui.shared.TextUpdater;

/** The header of an analysis page: title, campaign, freshness and links to the other analysis pages. */
public final class AnalysisHeader extends Div {

    private final AnalysisKind page;
    private final AnalysisAddress address;
    private final AnalysisCriteria past;
    private final Span phase = new Span();
    private final FreshnessStatus freshness = new FreshnessStatus();
    private @Nullable SnapshotPosition newest;
    private boolean behind;
    private final Div rows = new Div();
    private final NativeDetails shown = new NativeDetails("", rows);
    private final List<String> chosen = new ArrayList<>();

    public AnalysisHeader(
            AnalysisKind page,
            AnalysisAddress address,
            AnalysisCriteria past,
            AnnouncedCampaign campaign,
            CampaignChoice choice) {
        this.page = page;
        this.address = address;
        this.past = past;
        phase.addClassName("phase");
        Paragraph when = new Paragraph(phase, new Span(" " + CampaignPhaseText.weekInWords(campaign)));
        when.addClassName("when");
        Div words = new Div(
                new H1(page.words()),
                new Paragraph(BoardNavigation.board(campaign, address.part(), past.requestedBoard())),
                when,
                freshness);
        words.addClassName("words");
        Header header = new Header(words, new CampaignYearField(page.path(), campaign, choice.all()));
        header.addClassName("board-header");
        ChoiceNavigation pages = new ChoiceNavigation("Analysis pages");
        Arrays.stream(AnalysisKind.values())
                .forEach(other -> pages.with(other.words(), address.toUrl(other.path()), other == page));
        addClassName("analysis-head");
        Div tools = new Div();
        tools.addClassName("board-tools");
        if (page.supportsAnyFilter()) {
            tools.add(new AnalysisFilterForm(page, past, campaign));
        }
        tools.add(past.form());
        shown.addClassName("shown");
        shown.setVisible(false);
        add(past.banner(), header, pages, shown, tools);
    }

    /** Adds the choice of the area. */
    public AnalysisHeader choosingPart(Queries queries) {
        return choosing(AreaChoiceFactory.of(address, page.path(), queries));
    }

    /** Adds the choice of the measure. */
    public AnalysisHeader choosingMeasure() {
        ChoiceNavigation measures = new ChoiceNavigation("Measure");
        Arrays.stream(CampaignMeasure.values())
                .filter(measure -> measure == address.measure() || past.filter().counts(measure))
                .forEach(measure -> measures.with(
                        ActivityLabels.capital(measure.words()),
                        address.with(measure).toUrl(page.path()),
                        measure == address.measure()));
        return choosing(measures);
    }

    /** Adds a row of links. The summary shows the current choices; the rows open below it. */
    public AnalysisHeader choosing(ChoiceNavigation choices) {
        rows.add(choices);
        chosen.add(choices.chosen());
        shown.setSummaryText("Showing " + String.join(", ", chosen) + " (change)");
        shown.setVisible(true);
        return this;
    }

    public void show(AnnouncedCampaign campaign, SnapshotPosition moment) {
        TextUpdater.update(phase, CampaignPhaseText.inWords(campaign, LondonCalendar.dayOf(moment.asAt())));
        newest = moment;
        showFreshness();
    }

    /** Shows whether events are waiting to be projected. */
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
            freshness.show(newest, behind, false, "Updated " + LondonCalendar.inWords(newest.asAt()));
        } else {
            freshness.showPast(newest, inWords(asAt, newest));
        }
    }

    private static String inWords(AsAt asAt, SnapshotPosition moment) {
        return asAt.meansHappened()
                ? "What had happened by " + LondonCalendar.inWords(asAt.day()) + ", including later reports"
                : "What had been reported by " + LondonCalendar.inWords(moment.asAt());
    }
}
