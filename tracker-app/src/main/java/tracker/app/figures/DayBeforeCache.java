package tracker.app.figures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.AsAt.AsAtMeaning;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area;

/**
 * Caches the figures of the same time on the day before, in London, during a campaign. A board is refreshed up to four times a second, and these
 * figures do not change, so they are kept for a minute.
 */
@Component
class DayBeforeCache {

    private static final Duration KEPT_FOR = Duration.ofMinutes(2);
    private static final int KEPT = 512;

    private final FigureRepository figures;
    private final ParticipationQueryHandler handler;
    private final Cache<Key, ParticipationSummary> kept =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(KEPT_FOR).build();

    DayBeforeCache(FigureRepository figures, ParticipationQueryHandler handler) {
        this.figures = figures;
        this.handler = handler;
    }

    private record Key(CampaignId campaign, Area part, boolean past, BoardFilter narrowing, AsAt asAt) {}

    /** Empty before the run-up, on its first day, and after the last day for late reports. */
    Optional<ParticipationSummary> of(FigureCriteria criteria, String name) {
        if (!goingOn(criteria)) {
            return Optional.empty();
        }
        Instant then = LondonCalendar.daysBefore(criteria.moment().asAt().truncatedTo(ChronoUnit.MINUTES), 1);
        AsAt asAt = new AsAt(
                then,
                criteria.asAt() == null ? AsAtMeaning.KNOWN : criteria.asAt().meaning());
        Key key =
                new Key(criteria.campaign().id(), criteria.part(), criteria.members() != null, criteria.filter(), asAt);
        return Optional.ofNullable(kept.get(key, unseen -> dayBefore(criteria, asAt, name)));
    }

    private @Nullable ParticipationSummary dayBefore(FigureCriteria criteria, AsAt asAt, String name) {
        return handler.ask(criteria.campaign().id(), criteria.part(), criteria.filter(), asAt)
                .map(earlier -> figures.participation(earlier.withMembers(criteria.members()), name))
                .orElse(null);
    }

    private static boolean goingOn(FigureCriteria criteria) {
        CampaignDays days = criteria.campaign().days();
        LocalDate today = LondonCalendar.dayOf(criteria.moment().asAt());
        return CampaignPhase.of(criteria.campaign(), today).isUnderWay() && today.isAfter(days.runUpFrom());
    }
}
