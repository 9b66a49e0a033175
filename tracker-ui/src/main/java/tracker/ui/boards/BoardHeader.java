package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.PlaceBoard.RelatedIcb;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area;
import tracker.domain.trust.Area.AreaLevel;
import tracker.domain.trust.IcbMapVersion;
import tracker.ui.campaign.CampaignPhaseText;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.UpdatableComponent;

/** The header of a board: name, breadcrumb and campaign phase. */
final class BoardHeader extends Div implements UpdatableComponent<BoardContent> {

    private static final BoardRenderer RENDERER = BoardRenderer.of(first -> new BoardHeader());

    private final Nav trail = new Nav();
    private final H1 heading = new H1();
    private final Paragraph campaign = new Paragraph();
    private final Paragraph when = new Paragraph();
    private final Paragraph map = new Paragraph();

    private BoardHeader() {
        trail.addClassName("trail");
        trail.getElement().setAttribute("aria-label", "Breadcrumb");
        campaign.addClassName("campaign-name");
        when.addClassName("when");
        map.addClassName("other-map");
        addClassName("words");
        add(trail, heading, campaign, when, map);
    }

    static RenderedFragment<BoardContent> fragment(AreaLevel level) {
        return RENDERER.fragment(level);
    }

    @Override
    public void show(BoardContent now) {
        AnnouncedCampaign week = now.board().campaign();
        PlaceBoard place = now.place();
        trail.setVisible(place != null && now.level() != AreaLevel.NATION);
        heading.setText(now.name());
        campaign.setVisible(now.level() != AreaLevel.NATION);
        campaign.setText(week.name());
        LocalDate today = now.today();
        showWhen(week, today);
        map.setVisible(place != null && !place.relatedIcbs().isEmpty());
        if (place != null) {
            showTrail(place);
            showMap(place);
            showReport(week, today);
        }
    }

    /** "Updated 2:15pm" for today, "Updated 8 March 2027, 2:15pm" for earlier days. */
    static String lastKnown(CampaignBoard board) {
        Instant known = board.lastUpdate();
        if (known == null) {
            return "No updates yet";
        }
        boolean today = LondonCalendar.dayOf(known)
                .equals(LondonCalendar.dayOf(board.moment().asAt()));
        return "Updated " + (today ? LondonCalendar.timeOf(known) : LondonCalendar.inWords(known));
    }

    private void showTrail(PlaceBoard now) {
        OrderedList steps = new OrderedList();
        steps.add(new ListItem(PlaceLinks.place("England", now, Area.NATION)));
        if (now.region() != null) {
            steps.add(new ListItem(PlaceLinks.place(
                    now.region().name(), now, Area.region(now.region().code()))));
        }
        Span here = new Span(now.participation().name());
        here.getElement().setAttribute("aria-current", "page");
        steps.add(new ListItem(here));
        trail.removeAll();
        trail.add(steps);
    }

    private void showWhen(AnnouncedCampaign week, LocalDate today) {
        Span phase = new Span(CampaignPhaseText.inWords(week, today));
        phase.addClassName("phase");
        when.removeAll();
        when.add(phase, new Span(CampaignPhaseText.weekInWords(week)));
        if (week.dates() == DatesStatus.PROVISIONAL
                && !CampaignPhase.of(week, today).weekIsOver()) {
            Span provisional = new Span("Provisional dates");
            provisional.addClassNames("tag", "provisional");
            when.add(provisional);
        }
    }

    private void showReport(AnnouncedCampaign week, LocalDate today) {
        if (CampaignPhase.of(week, today).isFinal()) {
            when.add(report(week));
        }
    }

    private static Component report(AnnouncedCampaign week) {
        Anchor report = new Anchor("report/" + week.id(), "Final report");
        report.getElement().setAttribute("router-ignore", true);
        return report;
    }

    /** What became of a board when the boards were cut anew, or from which ones it came. */
    private void showMap(PlaceBoard now) {
        map.removeAll();
        if (now.relatedIcbs().isEmpty()) {
            return;
        }
        map.add(new Span(
                now.asked().map() == IcbMapVersion.OF_2023
                        ? "On 1 April 2026 it became part of "
                        : "Until 31 March 2026 this area was in "));
        for (int at = 0; at < now.relatedIcbs().size(); at++) {
            RelatedIcb kin = now.relatedIcbs().get(at);
            if (at > 0) {
                map.add(new Span(at == now.relatedIcbs().size() - 1 ? " and " : ", "));
            }
            map.add(PlaceLinks.onOtherMap(kin, now));
        }
        map.add(new Span("."));
    }
}
