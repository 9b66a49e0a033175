package tracker.ui.participation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.Board;
import tracker.domain.participation.ParticipationQuery.GetBoard;
import tracker.domain.participation.ParticipationQuery.ListParkedFacts;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Part;
import tracker.ui.asat.AsAtBar;
import tracker.ui.asat.BoardAddress;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignYears;
import tracker.ui.shared.Live;
import tracker.ui.shared.NothingHere;
import tracker.ui.shared.WhoIsHere;

/** The national board of one campaign, for anyone. */
@Route("")
@AnonymousAllowed
public final class NationalView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Queries queries;
    private final transient WhoIsHere who;
    private final transient Clock clock;
    private String title = "National board";

    public NationalView(Queries queries, WhoIsHere who, Clock clock) {
        this.queries = queries;
        this.who = who;
        this.clock = clock;
        addClassName("width");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignChoice choice = CampaignChoice.of(event.getLocation(), queries, clock);
        removeAll();
        BoardAddress address = BoardAddress.read(event.getLocation(), clock);
        choice.campaign().ifPresentOrElse(campaign -> show(campaign, choice, address), this::showNoCampaign);
    }

    private void show(AnnouncedCampaign campaign, CampaignChoice choice, BoardAddress address) {
        GetBoard question = new GetBoard(campaign.id(), Part.NATION, address.narrowing(), address.asAt());
        Board first = queries.ask(question).orElseThrow(() -> new NothingHere("There is no such board."));
        NationalBoard board = new NationalBoard(first, new CampaignYears("", campaign, choice.all()), clock);
        title = campaign.name() + ": national board";
        add(new AsAtBar(address, "", CampaignChoice.parameters(campaign.id()), clock));
        AsAt asAt = address.asAt();
        if (asAt == null) {
            Live.watch(board, queries, question, now -> now.ifPresent(board::show));
        } else {
            board.past(asAt, first);
        }
        if (who.speaker().organises()) {
            ParkedLink parked = new ParkedLink();
            parked.show(queries.ask(new ListParkedFacts()));
            Live.watch(board, queries, new ListParkedFacts(), parked);
            add(parked);
        }
        add(board);
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
