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
import tracker.domain.participation.AsAt;
import tracker.domain.participation.AsAt.AsAtMeaning;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area;

/**
 * The figures of 24 hours earlier, while a campaign goes on. A board is asked four times a second and yesterday stands still, so
 * they are kept for the minute.
 */
@Component
class DayBeforeCache {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration KEPT_FOR = Duration.ofMinutes(2);
    private static final int KEPT = 512;

    private final FigureRepository figures;
    private final ParticipationQueryHandler answers;
    private final Cache<Key, ParticipationSummary> kept =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(KEPT_FOR).build();

    DayBeforeCache(FigureRepository figures, ParticipationQueryHandler answers) {
        this.figures = figures;
        this.answers = answers;
    }

    private record Key(CampaignId campaign, Area part, boolean past, BoardFilter narrowing, AsAt asAt) {}

    /** Empty before the run-up, on its first day, and when late reports have ended. */
    Optional<ParticipationSummary> of(FigureCriteria ask, String name) {
        if (!goingOn(ask)) {
            return Optional.empty();
        }
        Instant then = ask.moment().asAt().truncatedTo(ChronoUnit.MINUTES).minus(DAY);
        AsAt asAt = new AsAt(
                then, ask.asAt() == null ? AsAtMeaning.KNOWN : ask.asAt().meaning());
        Key key = new Key(ask.campaign().id(), ask.part(), ask.members() != null, ask.filter(), asAt);
        return Optional.ofNullable(kept.get(key, unseen -> dayBefore(ask, asAt, name)));
    }

    private @Nullable ParticipationSummary dayBefore(FigureCriteria ask, AsAt asAt, String name) {
        return answers.ask(ask.campaign().id(), ask.part(), ask.filter(), asAt)
                .map(earlier -> figures.participation(earlier.withMembers(ask.members()), name))
                .orElse(null);
    }

    private static boolean goingOn(FigureCriteria ask) {
        CampaignDays days = ask.campaign().days();
        LocalDate today = LondonCalendar.dayOf(ask.moment().asAt());
        return !ask.campaign().closed() && today.isAfter(days.runUpFrom()) && !today.isAfter(days.lateUntil());
    }
}
