package tracker.ui.myactivities;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.List;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.participation.OwnActivity;
import tracker.domain.participation.ParticipationQuery.OwnActivityList;
import tracker.domain.shared.Commands;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.RegisteredTrust;
import tracker.ui.links.BoardNavigation;
import tracker.ui.links.LogActivityNavigation;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** The list of one trust, with reports due above it and the open activity beside it. */
final class MyActivitiesLayout extends Div implements UpdatableComponent<OwnActivityList> {

    private final MyUnreportedActivitiesCard owed;
    private final ActivityFilterLinks chips;
    private final MyActivityList list;
    private final ActivitySelectionPanel selection;
    private final Paragraph finding = new Paragraph();
    private final Div none = new Div();
    private final boolean reportsAwaited;
    private final Section all = new Section();
    private final Div detail = new Div();

    /** @param head the choice of trust and year, above everything */
    MyActivitiesLayout(
            MyActivitiesAddress address,
            RegisteredTrust trust,
            AnnouncedCampaign of,
            OwnActivityList first,
            Div head,
            boolean named,
            Commands commands,
            Clock clock) {
        CampaignId campaign = of.id();
        reportsAwaited = !CampaignPhase.of(of, LondonCalendar.today(clock)).isFinal();
        owed = new MyUnreportedActivitiesCard(address, clock);
        chips = new ActivityFilterLinks(address, named, clock);
        list = new MyActivityList(address, clock, this::picked);
        selection = new ActivitySelectionPanel(campaign, trust.code(), first, list, commands, clock);
        RouterLink log = LogActivityNavigation.log("Log an activity", trust.code(), campaign);
        log.addClassNames("button", "primary");
        Paragraph board = new Paragraph(
                BoardNavigation.trust("View the trust’s board", trust.code().value(), campaign));
        Div top = new Div(new H1(trust.name() + ": activities"), board, head, log);
        top.addClassName("my-head");
        none.addClassName("my-none");
        RouterLink begin = LogActivityNavigation.log("Log the first one", trust.code(), campaign);
        begin.addClassNames("button", "primary");
        none.add(new Paragraph("Nothing logged yet. It takes about a minute."), begin);
        finding.addClassName("finding");
        H2 title = new H2("All activities");
        title.setId("my-all");
        all.addClassNames("card", "my-all");
        all.getElement().setAttribute("aria-labelledby", "my-all");
        all.add(title, finding, chips, selection, list);
        detail.addClassName("my-detail");
        Div left = new Div(owed, none, all);
        left.addClassName("my-left");
        Div both = new Div(left, detail);
        both.addClassName("my-both");
        addClassName("my-page");
        add(top, both);
        show(first);
    }

    private void picked(String id, boolean now) {
        selection.pick(id, now);
    }

    @Override
    public void show(OwnActivityList now) {
        List<OwnActivity> activities = now.activities();
        boolean empty = activities.isEmpty();
        none.setVisible(empty);
        all.setVisible(!empty);
        owed.show(reportsAwaited ? activities : List.of());
        chips.show(activities);
        list.show(activities);
        selection.show(now);
        TextUpdater.update(
                finding,
                FigureFormat.count(list.fitting().size()) + " of "
                        + FigureFormat.count(activities.size(), "activity", "activities") + ".");
        finding.setTitle("Position " + FigureFormat.count(now.moment().position()));
    }

    /** Shown beside the list, or instead of it on a phone. */
    void open(String id, Div opened) {
        detail.removeAll();
        detail.add(opened);
        list.open(id);
        addClassName("one-open");
    }

    void openNone() {
        detail.removeAll();
        list.open("");
        removeClassName("one-open");
    }
}
