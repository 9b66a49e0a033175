package tracker.ui.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import tracker.domain.calendar.CalendarPage;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.campaign.CampaignPhaseText;
import tracker.ui.campaign.CampaignYearField;
import tracker.ui.links.BoardNavigation;
import tracker.ui.shared.FreshnessStatus;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** The header of the calendar: year, phase, freshness and links to other years. */
final class CalendarHeader extends Header implements UpdatableComponent<CalendarPage> {

    private final Span phase = new Span();
    private final Span week = new Span();
    private final Span provisional = new Span("Provisional dates");
    private final FreshnessStatus freshness = new FreshnessStatus();
    private @Nullable CalendarPage newest;
    private boolean behind;

    CalendarHeader(AnnouncedCampaign campaign, CampaignYearField years) {
        phase.addClassName("phase");
        provisional.addClassNames("tag", "provisional");
        Paragraph when = new Paragraph(phase, week, provisional);
        when.addClassName("when");
        Div words = new Div(
                new H1("Calendar"),
                new Paragraph(BoardNavigation.nation(campaign.name(), campaign.id())),
                when,
                freshness);
        words.addClassName("words");
        addClassName("board-header");
        add(words, years);
    }

    @Override
    public void show(CalendarPage now) {
        AnnouncedCampaign campaign = now.campaign();
        TextUpdater.update(
                phase,
                CampaignPhaseText.inWords(
                        campaign, LondonCalendar.dayOf(now.moment().asAt())));
        TextUpdater.update(week, " " + CampaignPhaseText.weekInWords(campaign) + " ");
        provisional.setVisible(campaign.dates() == DatesStatus.PROVISIONAL
                && !CampaignPhase.of(campaign, LondonCalendar.dayOf(now.moment().asAt()))
                        .weekIsOver());
        newest = now;
        showFreshness();
    }

    /** Sets whether the read model is behind. */
    void showBehind(boolean waiting) {
        behind = waiting;
        showFreshness();
    }

    private void showFreshness() {
        if (newest != null) {
            freshness.show(
                    newest.moment(),
                    behind,
                    false,
                    "Updated " + LondonCalendar.timeOf(newest.moment().asAt()));
        }
    }
}
