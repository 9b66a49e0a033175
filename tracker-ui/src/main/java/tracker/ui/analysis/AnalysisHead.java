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
import tracker.domain.campaign.Measure;
import tracker.domain.participation.AsAt;
import tracker.domain.shared.London;
import tracker.domain.shared.Moment;
import tracker.domain.shared.Queries;
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
    private final Span phase = new Span();
    private final Freshness freshness = new Freshness();
    private @Nullable Moment newest;
    private boolean behind;
    private final Div rows = new Div();
    private final NativeDetails shown = new NativeDetails("", rows);
    private final List<String> chosen = new ArrayList<>();

    public AnalysisHead(
            AnalysisPage page,
            AnalysisAddress address,
            AnalysisPast past,
            AnnouncedCampaign campaign,
            CampaignChoice choice) {
        this.page = page;
        this.address = address;
        phase.addClassName("phase");
        Paragraph when = new Paragraph(phase, new Span(" " + CampaignPhase.weekInWords(campaign)));
        when.addClassName("when");
        Div words = new Div(
                new H1(page.words()),
                new Paragraph(ParticipationNavigation.nation(campaign.name(), campaign.id())),
                when,
                freshness);
        words.addClassName("words");
        Header header = new Header(words, new CampaignYears(page.path(), campaign, choice.all()));
        header.addClassName("board-header");
        Choices pages = new Choices("Ways to look at the campaign");
        Arrays.stream(AnalysisPage.values())
                .forEach(other -> pages.with(other.words(), address.on(other.path()), other == page));
        addClassName("analysis-head");
        shown.addClassName("shown");
        shown.setVisible(false);
        add(past.bar(), header, pages, shown, past.choice());
    }

    /** Which part of the country is looked at. */
    public AnalysisHead choosingPart(Queries queries) {
        return choosing(PartChoices.of(address, page.path(), queries));
    }

    /** What is counted. */
    public AnalysisHead choosingMeasure() {
        Choices measures = new Choices("What is counted");
        Arrays.stream(Measure.values())
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

    public void show(AnnouncedCampaign campaign, Moment moment) {
        Words.show(phase, CampaignPhase.inWords(campaign, London.dayOf(moment.asAt())));
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
        if (address.asAt() == null) {
            freshness.show(newest, behind, false, "As known on " + London.inWords(newest.asAt()));
        } else {
            freshness.showPast(newest, past(address.asAt(), newest));
        }
    }

    private static String past(AsAt asAt, Moment moment) {
        return asAt.tellsWhatHappened()
                ? "What had happened by " + London.inWords(asAt.day()) + ", as known today"
                : "As known on " + London.inWords(moment.asAt());
    }
}
