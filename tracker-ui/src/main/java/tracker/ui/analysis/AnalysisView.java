package tracker.ui.analysis;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.ParticipationQuery.IsBehind;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Queries;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.shared.LiveUpdates;
import tracker.ui.shared.PageNotFoundException;
import tracker.ui.shared.UpdatableComponent;

/** Base class of the analysis pages: header, content, and live updates unless an earlier date is shown. */
public abstract class AnalysisView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AnalysisKind page;
    private final transient Queries queries;
    private final transient Clock clock;
    private String title;

    protected AnalysisView(AnalysisKind page, Queries queries, Clock clock) {
        this.page = page;
        this.queries = queries;
        this.clock = clock;
        title = page.words();
        addClassName("width");
    }

    /** Builds the page for the address. */
    protected abstract void show(AnalysisContext asked);

    /**
     * The parsed address.
     *
     * @param choice all campaigns and the chosen one
     */
    protected record AnalysisContext(
            Location location, AnalysisCriteria criteria, AnnouncedCampaign campaign, CampaignChoice choice) {

        public AnalysisHeader header(AnalysisKind page, AnalysisAddress address) {
            return new AnalysisHeader(page, address, criteria, campaign, choice);
        }
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        Location location = event.getLocation();
        CampaignChoice choice = CampaignChoice.of(location, queries, clock);
        removeAll();
        choice.campaign()
                .ifPresentOrElse(
                        campaign -> show(new AnalysisContext(
                                location, AnalysisCriteria.read(location, page, clock), campaign, choice)),
                        () -> add(new H1(page.words()), new Paragraph("No campaign has been announced yet.")));
    }

    /**
     * The first result of a query.
     *
     * @param none sentence of the not-found page if there is no result
     */
    protected final <R> R ask(LiveQuery<Optional<R>> question, String none) {
        return queries.ask(question).orElseThrow(() -> new PageNotFoundException(none));
    }

    /**
     * Shows the first result and every following one.
     *
     * @param titled the page title
     * @param answer shows a result in the components
     */
    protected final <R> void show(
            AnalysisContext asked,
            String titled,
            LiveQuery<Optional<R>> question,
            R first,
            UpdatableComponent<R> answer,
            Component... parts) {
        Div board = new Div(parts);
        board.addClassNames("board", "analysis");
        answer.show(first);
        title = titled + asked.criteria().titleSuffix();
        if (asked.criteria().live()) {
            LiveUpdates.watch(board, queries, question, now -> now.ifPresent(answer::show));
            Stream.of(parts)
                    .filter(AnalysisHeader.class::isInstance)
                    .map(AnalysisHeader.class::cast)
                    .forEach(this::watch);
        }
        add(board);
    }

    private void watch(AnalysisHeader head) {
        LiveUpdates.watch(head, queries, new IsBehind(), head::showBehind);
    }

    protected final Queries queries() {
        return queries;
    }

    @Override
    public final String getPageTitle() {
        return title + " – Healthcare Science Week tracker";
    }
}
