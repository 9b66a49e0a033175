package tracker.app.standlink;

import java.time.Clock;
import org.springframework.stereotype.Component;
import tracker.domain.access.CallerIdentity.StandLink;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.stand.StandEvent.TallyLinkMade;

/**
 * Finds the valid counter link of a stand: the one in the latest event, read from the event store, so that a revoked
 * link stops working at once on every node. It ends the day after the stand's last day (decision 0023).
 */
@Component
public class StandLinkResolver {

    private static final int DAYS_AFTER = 1;

    private final StandLinkRepository links;
    private final Clock clock;

    StandLinkResolver(StandLinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Whether the shown link is the newest of its stand, and in time. */
    public StandLink resolve(StandLinkToken shown) {
        return new StandLink(shown.stand(), isTheNewest(shown) && inTime(shown.stand()));
    }

    private boolean isTheNewest(StandLinkToken shown) {
        return links.newestLink(shown.stand())
                .filter(fact -> fact instanceof TallyLinkMade made && made.key().equals(shown.key()))
                .isPresent();
    }

    private boolean inTime(String stand) {
        return links.lastDay(stand)
                .filter(last -> !LondonCalendar.today(clock).isAfter(last.plusDays(DAYS_AFTER)))
                .isPresent();
    }
}
