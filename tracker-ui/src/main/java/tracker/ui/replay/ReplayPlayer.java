package tracker.ui.replay;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.AsAt.AsAtMeaning;
import tracker.domain.shared.LondonCalendar;

/** The replay element. It has the start and end; the script loads the steps once and plays them. */
@Tag("tracker-replay")
@JavaScript("context://tracker/replay.js")
final class ReplayPlayer extends Component implements HasStyle {

    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    /** @param asAt initial time; null for the start */
    ReplayPlayer(AnnouncedCampaign campaign, @Nullable AsAt asAt, Instant now) {
        long start = midnight(campaign.days().firstDay());
        long end = Math.min(
                now.getEpochSecond() / QUARTER * QUARTER,
                midnight(campaign.days().lastDay().plusDays(1)));
        getElement()
                .setAttribute("data-source", "api/v1/replay?campaign=" + campaign.id())
                .setAttribute("data-start", Long.toString(start))
                .setAttribute("data-end", Long.toString(Math.max(start, end)));
        if (asAt != null) {
            getElement()
                    .setAttribute("data-at", Long.toString(asAt.instant().getEpochSecond()))
                    .setAttribute("data-meaning", asAt.meaning() == AsAtMeaning.HAPPENED ? "happened" : "known");
        }
    }

    private static long midnight(java.time.LocalDate day) {
        return day.atStartOfDay(LondonCalendar.ZONE).toEpochSecond();
    }
}
