package tracker.ui.shared;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.UnreportedTotals;
import tracker.domain.shared.LondonCalendar;

/** Announces changed figures to screen readers, in one sentence and at most once a minute. */
public final class BoardAnnouncer extends Div implements UpdatableComponent<CampaignBoard> {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Clock clock;
    private Instant said;
    private @Nullable ActivityTotals told;

    public BoardAnnouncer(Clock clock) {
        this.clock = clock;
        this.said = clock.instant();
        addClassName("visually-hidden");
        getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void show(CampaignBoard board) {
        ActivityTotals now = board.participation().total();
        if (told == null) {
            told = now;
        } else if (!now.equals(told) && !clock.instant().isBefore(said.plus(PAUSE))) {
            setText(sentence(told, now, board));
            told = now;
            said = clock.instant();
        }
    }

    private static String sentence(ActivityTotals before, ActivityTotals now, CampaignBoard board) {
        LocalDate today = LondonCalendar.dayOf(board.moment().asAt());
        String unreported = UnreportedText.inWords(
                UnreportedTotals.of(board.participation(), today), CampaignPhase.of(board.campaign(), today));
        int more = now.held() - before.held();
        String change = more > 0
                ? FigureFormat.count(more, "more activity", "more activities") + " held. "
                : "The figures have changed. ";
        return change + "Total: " + FigureFormat.count(now.held(), "activity", "activities") + " held, "
                + (unreported.isEmpty() ? "" : unreported + ", ") + FigureFormat.peopleReached(now.reached())
                + ".";
    }
}
