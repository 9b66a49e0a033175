package tracker.ui.analysis;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.Measure;
import tracker.domain.shared.London;
import tracker.domain.shared.Moment;
import tracker.domain.shared.Queries;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignPhase;
import tracker.ui.campaign.CampaignYears;
import tracker.ui.participation.ParticipationNavigation;
import tracker.ui.shared.Figures;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.Words;

/** The head of such a page: what it is, of which year, how fresh, and the way to the others like it. */
public final class AnalysisHead extends Div {

    private final AnalysisPage page;
    private final AnalysisAddress address;
    private final Span phase = new Span();
    private final Span fresh = new Span();

    public AnalysisHead(AnalysisPage page, AnalysisAddress address, AnnouncedCampaign campaign, CampaignChoice choice) {
        this.page = page;
        this.address = address;
        phase.addClassName("phase");
        Paragraph when = new Paragraph(phase, new Span(" " + CampaignPhase.weekInWords(campaign)));
        when.addClassName("when");
        Span dot = new Span();
        dot.addClassName("live-dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        Paragraph freshness = new Paragraph(dot, fresh);
        freshness.addClassName("freshness");
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
        add(header, pages);
    }

    /** Which part of the country is looked at. */
    public AnalysisHead choosingPart(Queries queries) {
        add(PartChoices.of(address, page.path(), queries));
        return this;
    }

    /** What is counted. */
    public AnalysisHead choosingMeasure() {
        Choices measures = new Choices("What is counted");
        Arrays.stream(Measure.values())
                .forEach(measure -> measures.with(
                        KindLook.capital(measure.words()),
                        address.to(measure).on(page.path()),
                        measure == address.measure()));
        add(measures);
        return this;
    }

    /** Adds a row of links of the page's own. */
    public AnalysisHead choosing(Choices choices) {
        add(choices);
        return this;
    }

    public void show(AnnouncedCampaign campaign, Moment moment) {
        Words.show(phase, CampaignPhase.inWords(campaign, London.dayOf(moment.asAt())));
        Words.show(
                fresh,
                "Live · as known on " + London.inWords(moment.asAt()) + " · position "
                        + Figures.count(moment.position()));
    }
}
