package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.ui.asat.AsAtBanner;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignYearField;
import tracker.ui.links.PagePaths;
import tracker.ui.links.PlaceAddress;
import tracker.ui.shared.PageNotFoundException;

/** The page with the board of the nation, a region, an ICB or a trust in one campaign, for anyone. */
abstract class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CODE = "code";

    private final transient Queries queries;
    private final transient Clock clock;
    private String title = "Board";

    BoardView(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
        addClassName("width");
    }

    /** Whose board it is, given the code of the address in capitals; empty for the nation. */
    abstract Area area(String code);

    /** Why there is no such board. */
    String notFound(PlaceAddress address) {
        return "We could not find this area. Check its code.";
    }

    abstract BoardLayout layout(BoardContent first, PlaceAddress address, CampaignYearField years);

    /** Puts what else belongs on the page before the board. */
    void addBeforeBoard() {}

    /** What moves besides the board. */
    void show(BoardContent now) {}

    /** Puts what else belongs on the page after the board. */
    void addAfterBoard(BoardContent first, CampaignChoice choice) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> region = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(BoardFilterPanel.REGION)
                .filter(code -> !code.isBlank());
        Area area = area(event.getRouteParameters().get(CODE).orElse("").toUpperCase(Locale.ROOT));
        if (region.isPresent() && area.level() != Area.AreaLevel.TRUST) {
            event.forwardTo(
                    PagePaths.withParameter(PagePaths.REGION, region.get().toUpperCase(Locale.ROOT)),
                    event.getLocation().getQueryParameters().excluding(BoardFilterPanel.REGION));
            return;
        }
        CampaignChoice choice = CampaignChoice.of(event.getLocation(), queries, clock);
        removeAll();
        choice.campaign()
                .ifPresentOrElse(
                        campaign -> show(PlaceAddress.read(event.getLocation(), campaign, area, clock), choice),
                        this::showNoCampaign);
    }

    private void show(PlaceAddress typed, CampaignChoice choice) {
        PlaceAddress address = BoardQuestion.onItsMap(typed, queries);
        BoardQuestion<?> question = BoardQuestion.of(address);
        BoardContent first = question.ask(queries).orElseThrow(() -> new PageNotFoundException(notFound(address)));
        CampaignYearField years = new CampaignYearField(address.path(), address.campaign(), choice.all());
        BoardLayout board = layout(first, address, years);
        title = first.title();
        show(first);
        if (address.board().live()) {
            question.watch(board, queries, now -> {
                board.show(now);
                show(now);
            });
        }
        add(asAtBanner(address));
        addBeforeBoard();
        add(board);
        addAfterBoard(first, choice);
    }

    /** Says that it is the past, with the way back. */
    static Component asAtBanner(PlaceAddress address) {
        return new AsAtBanner(
                address.board(),
                address.path(),
                CampaignChoice.parameters(address.campaign().id()));
    }

    private void showNoCampaign() {
        title = "National board";
        add(new H1("Healthcare Science Week"), new Paragraph("No campaign has been announced yet."));
    }

    @Override
    public String getPageTitle() {
        return title + " – Healthcare Science Week tracker";
    }
}
