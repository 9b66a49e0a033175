package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.campaign.CampaignPhaseText;
import tracker.ui.campaign.CampaignYearField;
import tracker.ui.shared.FreshnessStatus;
import tracker.ui.shared.TextUpdater;

/** The header of a board: name, campaign phase, freshness and year select. */
final class BoardHeader extends Header {

    private final H1 heading;
    private final Span phase = new Span();
    private final Span week = new Span();
    private final Span provisional = new Span("Provisional dates");
    private final FreshnessStatus freshness = new FreshnessStatus();
    private final Div now;
    private final transient Clock clock;
    private @Nullable LocalDate today;

    /**
     * @param heading the caller sets its text
     * @param pause shown beside the freshness status
     * @param years empty in static markup
     */
    BoardHeader(H1 heading, Component under, PauseButton pause, Optional<CampaignYearField> years, Clock clock) {
        this.heading = heading;
        this.clock = clock;
        addClassName("board-header");
        phase.addClassName("phase");
        provisional.addClassNames("tag", "provisional");
        Paragraph when = new Paragraph(phase, week, provisional);
        when.addClassName("when");
        now = new Div(freshness, pause);
        now.addClassName("now");
        Div words = new Div(heading, under, when, now);
        words.addClassName("words");
        add(words);
        years.ifPresent(this::add);
    }

    /** Shows an earlier date: no live status, and the phase of that day. */
    void past(AsAt asAt) {
        now.setVisible(false);
        today = asAt.day();
    }

    void name(String name) {
        TextUpdater.update(heading, name);
    }

    void show(CampaignBoard board, boolean behind, boolean paused) {
        AnnouncedCampaign campaign = board.campaign();
        TextUpdater.update(
                phase, CampaignPhaseText.inWords(campaign, today == null ? LondonCalendar.today(clock) : today));
        TextUpdater.update(week, " " + CampaignPhaseText.weekInWords(campaign) + " ");
        provisional.setVisible(campaign.dates() == DatesStatus.PROVISIONAL);
        freshness.show(board.moment(), behind, paused, lastKnown(board));
    }

    /** "Updated 2:15pm" for today, "Updated 8 March 2027, 2:15pm" for earlier days. */
    static String lastKnown(CampaignBoard board) {
        if (board.newest().isEmpty()) {
            return "No updates yet";
        }
        Instant known = board.newest().getFirst().known();
        boolean today = LondonCalendar.dayOf(known)
                .equals(LondonCalendar.dayOf(board.moment().asAt()));
        return "Updated " + (today ? LondonCalendar.timeOf(known) : LondonCalendar.inWords(known));
    }
}
