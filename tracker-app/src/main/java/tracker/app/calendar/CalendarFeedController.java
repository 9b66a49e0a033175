package tracker.app.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tracker.domain.activity.ActivityId;
import tracker.domain.calendar.CalendarQuery.GetFeedAddress;
import tracker.domain.calendar.CalendarQuery.GetFeedEntry;
import tracker.domain.calendar.CalendarQuery.GetTrustFeed;
import tracker.domain.calendar.FeedAddress;
import tracker.domain.calendar.FeedEntry;
import tracker.domain.calendar.FeedSnapshot;
import tracker.domain.calendar.FeedToken;
import tracker.domain.calendar.FeedWeek;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;

/**
 * Serves a trust's calendar feed by its token, and single entries to anyone. The iCalendar library is loaded with the
 * first file: no method here may name it.
 */
@RestController
class CalendarFeedController {

    /** More than a year, so that last year's week stays in calendars. */
    private static final int DAYS_BACK = 400;

    static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String NOTHING = "There is no calendar at this address.";

    private final Queries queries;
    private final Clock clock;

    /** @param queries the unchecked port: the token in the URL is the permission */
    CalendarFeedController(@Qualifier("house") Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Every invalid URL gets the same response, which reveals nothing. */
    @GetMapping("/calendar/trusts/{code}/{token}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String code, @PathVariable String token) {
        return opened(code, token).orElseGet(CalendarFeedController::nothing);
    }

    private Optional<ResponseEntity<byte[]>> opened(String code, String token) {
        try {
            TrustCode trust = new TrustCode(code);
            FeedToken given = new FeedToken(token);
            return queries.ask(new GetFeedAddress(trust))
                    .filter(address -> address.token().isOf(given))
                    .flatMap(address ->
                            queries.ask(new GetTrustFeed(trust, since())).map(feed -> feed(trust, feed, address)));
        } catch (RuleBroken noAddress) {
            return Optional.empty();
        }
    }

    @GetMapping("/calendar/activities/{id}.ics")
    ResponseEntity<byte[]> entry(@PathVariable String id) {
        return Optional.of(id)
                .filter(ActivityId.FORM.asMatchPredicate())
                .flatMap(known -> queries.ask(new GetFeedEntry(known)))
                .map(entry -> answer(
                        FeedFileWriter.of(entry, house()),
                        entry.lastKnown(),
                        ContentDisposition.attachment().filename(entry.entry().id() + ".ics")))
                .orElseGet(CalendarFeedController::nothing);
    }

    private static ResponseEntity<byte[]> feed(TrustCode trust, FeedSnapshot feed, FeedAddress address) {
        return answer(
                FeedFileWriter.of(feed, house()),
                lastKnown(feed, address),
                ContentDisposition.inline().filename(trust + ".ics"));
    }

    /** The ETag detects changes; the time is for clients without ETags. */
    private static ResponseEntity<byte[]> answer(byte[] file, Instant changed, ContentDisposition.Builder name) {
        return told(ResponseEntity.ok())
                .contentType(CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .eTag(tag(file))
                .lastModified(changed)
                .body(file);
    }

    private static ResponseEntity<byte[]> nothing() {
        return told(ResponseEntity.status(404))
                .contentType(MediaType.TEXT_PLAIN)
                .body(NOTHING.getBytes(StandardCharsets.UTF_8));
    }

    /** Not cached, so that an ended URL stops working at once. */
    private static BodyBuilder told(BodyBuilder answer) {
        return answer.cacheControl(CacheControl.noCache().cachePrivate())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex");
    }

    private static Instant lastKnown(FeedSnapshot feed, FeedAddress address) {
        return Stream.concat(
                        feed.weeks().stream().map(FeedWeek::lastKnown),
                        feed.entries().stream().map(FeedEntry::lastKnown))
                .max(Comparator.naturalOrder())
                .filter(address.since()::isBefore)
                .orElse(address.since());
    }

    static String tag(byte[] file) {
        return '"' + DigestUtils.md5DigestAsHex(file) + '"';
    }

    private LocalDate since() {
        return LondonCalendar.today(clock).minusDays(DAYS_BACK);
    }

    private static String house() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
