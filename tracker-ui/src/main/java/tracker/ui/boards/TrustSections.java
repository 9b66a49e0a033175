package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import tracker.domain.access.CallerIdentity;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ActivitySummary;
import tracker.domain.participation.TrustBoard;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustQuery.ListTrusts;
import tracker.ui.activity.ActivityList;
import tracker.ui.activity.UnreportedActivitiesCard;
import tracker.ui.links.AccessNavigation;
import tracker.ui.links.LogActivityNavigation;
import tracker.ui.links.TokenNavigation;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.UpdatableComponent;

/** What only a trust's board has: what the register knows of it, the ways to log an activity, and its activities. */
final class TrustSections implements UpdatableComponent<TrustBoard> {

    private final TrustDetailsPanel details = new TrustDetailsPanel();
    private final TrustSuccessionPanel succession;
    private final Div logging;
    private final UnreportedActivitiesCard unreported;
    private final ActivityList activities;
    private final ContentCard list;

    /** @param lists makes a list of activities, with the steps that whoever looks may take */
    TrustSections(
            TrustBoard first,
            Queries queries,
            CallerIdentity speaker,
            Clock clock,
            Function<Clock, ActivityList> lists) {
        Clock shown = first.asked().asAt() == null
                ? clock
                : Clock.fixed(first.board().moment().asAt(), LondonCalendar.ZONE);
        CampaignId campaign = first.board().campaign().id();
        details.addCalendarLink(first.trust().code(), campaign);
        succession = new TrustSuccessionPanel(
                first.trust(), queries.ask(new ListTrusts()).trusts(), campaign);
        unreported = new UnreportedActivitiesCard(lists.apply(shown), shown);
        logging = first.asked().asAt() == null ? logging(first, speaker) : new Div();
        activities = lists.apply(shown);
        list = new ContentCard("Activities", activities);
    }

    List<Component> underHeader() {
        return List.of(details, succession);
    }

    List<Component> underHeadline() {
        return List.of(logging, unreported);
    }

    Component activities() {
        return list;
    }

    @Override
    public void show(TrustBoard now) {
        details.show(now.trust());
        boolean asked = !BoardContent.of(now).phase().isFinal();
        unreported.show(asked ? now.activities() : List.of());
        List<ActivitySummary> others = unreported.others(now.activities());
        activities.show(others);
        list.setVisible(!others.isEmpty());
        list.showFinding(FigureFormat.count(others.size(), "activity", "activities")
                + ", by day. Cancelled and withdrawn activities are last.");
    }

    /** Nothing can be logged for a trust that closed before the campaign. */
    private static Div logging(TrustBoard now, CallerIdentity speaker) {
        CampaignId campaign = now.board().campaign().id();
        TrustCode code = now.asked().trust();
        Div logging = new Div();
        logging.addClassName("logging");
        if (now.closedBefore()) {
            logging.setVisible(false);
        } else if (speaker.actsFor(code)) {
            logging.add(toTheForm(campaign, code));
        } else if (!speaker.signedIn()) {
            logging.add(new Paragraph(
                    new Span("Do you work here? "),
                    AccessNavigation.signIn("Sign in to log activities", "/trusts/" + code + "?campaign=" + campaign)));
        }
        if (speaker.leads(code)) {
            logging.add(new Paragraph(AccessNavigation.people("Manage users", code)));
            logging.add(new Paragraph(TokenNavigation.tokens("API tokens", code)));
        }
        return logging;
    }

    private static RouterLink toTheForm(CampaignId campaign, TrustCode code) {
        RouterLink link = LogActivityNavigation.log("Log an activity", code, campaign);
        link.addClassNames("button", "primary");
        return link;
    }
}
