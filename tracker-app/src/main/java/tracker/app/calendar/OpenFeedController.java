package tracker.app.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tracker.app.web.RateLimiter;
import tracker.domain.activity.ActivityKind;
import tracker.domain.calendar.CalendarEntry;
import tracker.domain.calendar.CalendarQuery.GetOpenFeed;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;

/**
 * Serves the public feeds of the nation and regions. A file is written at most every few minutes, and frequent clients
 * are asked to wait.
 */
@RestController
class OpenFeedController {

    private static final int DAYS_BACK = 400;
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int FILES = 64;
    private static final int VISITS_A_MINUTE = 60;

    private final Queries queries;
    private final Clock clock;
    private final Cache<OpenFeedKey, Optional<CachedFeedFile>> written =
            Caffeine.newBuilder().maximumSize(FILES).expireAfterWrite(FRESH).build();
    private final RateLimiter visits = new RateLimiter(VISITS_A_MINUTE, Duration.ofMinutes(1));

    OpenFeedController(@Qualifier("house") Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * One cached file.
     *
     * @param house the base URL of the request, used in links; part of the key, so that no request can change the file
     *     that others get
     */
    private record OpenFeedKey(Area part, @Nullable ActivityKind kind, String house) {}

    private record CachedFeedFile(byte[] file, String tag) {}

    @GetMapping("/calendar/open.ics")
    ResponseEntity<byte[]> feed(
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String kind,
            HttpServletRequest request) {
        if (!visits.tryAcquire(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, "60")
                    .build();
        }
        Optional<ActivityKind> chosen = kind == null ? Optional.empty() : kind(kind);
        if (kind != null && chosen.isEmpty() || region != null && !region.matches("[A-Z0-9]{3}")) {
            return nothing();
        }
        String house =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        OpenFeedKey wanted =
                new OpenFeedKey(region == null ? Area.NATION : Area.region(region), chosen.orElse(null), house);
        return written.get(wanted, this::write).map(OpenFeedController::answer).orElseGet(OpenFeedController::nothing);
    }

    private Optional<CachedFeedFile> write(OpenFeedKey wanted) {
        LocalDate since = LondonCalendar.today(clock).minusDays(DAYS_BACK);
        return queries.ask(new GetOpenFeed(wanted.part(), wanted.kind(), since)).map(feed -> {
            byte[] file = FeedFileWriter.of(feed, wanted.house());
            return new CachedFeedFile(file, CalendarFeedController.tag(file));
        });
    }

    private static Optional<ActivityKind> kind(String word) {
        return CalendarEntry.KINDS.stream()
                .filter(kind -> kind.one().replace(' ', '-').equals(word))
                .findFirst();
    }

    private static ResponseEntity<byte[]> answer(CachedFeedFile written) {
        return ResponseEntity.ok()
                .contentType(CalendarFeedController.CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .header("X-Content-Type-Options", "nosniff")
                .eTag(written.tag())
                .body(written.file());
    }

    private static ResponseEntity<byte[]> nothing() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.TEXT_PLAIN)
                .body("There is no calendar at this address.".getBytes(StandardCharsets.UTF_8));
    }
}
