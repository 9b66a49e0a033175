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
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.ui.asat.AsAtBanner;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignYearField;
import tracker.ui.links.PlaceAddress;
import tracker.ui.links.ReportNavigation;
import tracker.ui.report.OfficialCountSummary;
import tracker.ui.shared.ApplicationDetails;
import tracker.ui.shared.LiveUpdates;
import tracker.ui.shared.PageNotFoundException;

/** Base class of the public area boards. */
abstract class PlaceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String CODE = "code";

    private final transient Queries queries;
    private final transient ApplicationDetails house;
    private final transient Clock clock;
    private String title = "Board";

    PlaceView(Queries queries, ApplicationDetails house, Clock clock) {
        this.queries = queries;
        this.house = house;
        this.clock = clock;
        addClassName("width");
    }

    /** The area for a code; the code is empty for England. */
    abstract Area part(String code);

    /** Adds content before the board. */
    void addBeforeBoard() {}

    /** Adds content below the headline figures. */
    void addUnderHeadline(PlaceBoardLayout page, PlaceAddress address) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> region = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PlaceFilterForm.REGION)
                .filter(code -> !code.isBlank());
        if (region.isPresent()) {
            event.forwardTo(
                    "regions/" + region.get().toUpperCase(Locale.ROOT),
                    event.getLocation().getQueryParameters().excluding(PlaceFilterForm.REGION));
            return;
        }
        Area part = part(event.getRouteParameters().get(CODE).orElse("").toUpperCase(Locale.ROOT));
        CampaignChoice choice = CampaignChoice.of(event.getLocation(), queries, clock);
        removeAll();
        choice.campaign()
                .ifPresentOrElse(
                        campaign -> show(PlaceAddress.read(event.getLocation(), campaign, part, clock), choice),
                        this::showNoCampaign);
    }

    private void show(PlaceAddress typed, CampaignChoice choice) {
        PlaceAddress address = known(typed, queries);
        GetPlaceBoard question = address.question();
        PlaceBoard first = queries.ask(question)
                .orElseThrow(() -> new PageNotFoundException("We could not find this area. Check its code."));
        AnnouncedCampaign campaign = address.campaign();
        PlaceBoardLayout page = new PlaceBoardLayout(
                first,
                address.mapMode(),
                house.league(),
                Optional.of(new CampaignYearField(address.path(), campaign, choice.all())),
                clock);
        title = title(first);
        add(asAtBanner(address));
        OfficialCountSummary official = new OfficialCountSummary(queries);
        showOfficial(official, first);
        page.addComponentAtIndex(1, official);
        if (address.board().live()) {
            LiveUpdates.watch(
                    page,
                    queries,
                    question,
                    answer -> answer.ifPresent(now -> {
                        page.show(now);
                        showOfficial(official, now);
                    }));
        }
        addUnderHeadline(page, address);
        addBeforeBoard();
        add(page);
        if (question.area().equals(Area.NATION)) {
            Paragraph report = new Paragraph(ReportNavigation.report("Print or download the report", campaign.id()));
            report.addClassName("report-way");
            add(report);
        }
    }

    /** Official counts exist only for the live, unfiltered national board. */
    private static void showOfficial(OfficialCountSummary official, PlaceBoard now) {
        if (now.asked().area().equals(Area.NATION)
                && now.asked().asAt() == null
                && now.asked().filter().equals(BoardFilter.NONE)) {
            official.show(now.board());
        }
    }

    /** "London, Healthcare Science Week 2027". */
    static String title(PlaceBoard now) {
        return now.asked().area().equals(Area.NATION)
                ? PlaceHeader.name(now) + ": national board"
                : PlaceHeader.name(now) + ", " + now.board().campaign().name();
    }

    /** The banner for an earlier date. */
    static Component asAtBanner(PlaceAddress address) {
        return new AsAtBanner(
                address.board(),
                address.path(),
                CampaignChoice.parameters(address.campaign().id()));
    }

    /** Switches to the other map version if the ICB is not on this one. */
    static PlaceAddress known(PlaceAddress address, Queries queries) {
        return address.part().level() == Area.AreaLevel.ICB
                        && queries.ask(address.question()).isEmpty()
                ? address.withIcbMap(
                        address.icbs() == IcbMapVersion.OF_2023 ? IcbMapVersion.OF_2026 : IcbMapVersion.OF_2023)
                : address;
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
