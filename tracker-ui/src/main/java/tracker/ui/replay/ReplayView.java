package tracker.ui.replay;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.ui.asat.BoardAddress;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignYearField;
import tracker.ui.links.PagePaths;

/** Public page that replays the week. */
@Route(PagePaths.REPLAY)
@PageTitle("The week replayed – Healthcare Science Week tracker")
@AnonymousAllowed
public final class ReplayView extends Div implements BeforeEnterObserver {

    private final transient Queries queries;
    private final transient Clock clock;

    public ReplayView(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
        addClassNames("width", "replay");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignChoice choice = CampaignChoice.of(event.getLocation(), queries, clock);
        removeAll();
        add(new H1("Replay of the week"));
        choice.campaign()
                .ifPresentOrElse(
                        campaign -> show(campaign, choice, BoardAddress.read(event.getLocation(), clock)),
                        () -> add(new Paragraph("No campaign has been announced yet.")));
    }

    private void show(AnnouncedCampaign campaign, CampaignChoice choice, BoardAddress address) {
        add(
                new Paragraph(campaign.name() + ", all of England."),
                new CampaignYearField("replay", campaign, choice.all()));
        if (!address.notUnderstood().isEmpty()) {
            UnorderedList sentences = new UnorderedList();
            address.notUnderstood().forEach(sentence -> sentences.add(new ListItem(sentence)));
            Div problems = new Div(new Paragraph("We could not use part of the web address:"), sentences);
            problems.addClassName("as-at-problems");
            add(problems);
        }
        if (campaign.days().firstDay().isAfter(LondonCalendar.today(clock))) {
            add(new Paragraph("The week starts on "
                    + LondonCalendar.inWords(campaign.days().firstDay())
                    + ". You can replay it from then on."));
            return;
        }
        add(new ReplayPlayer(campaign, address.asAt(), clock.instant()));
    }
}
