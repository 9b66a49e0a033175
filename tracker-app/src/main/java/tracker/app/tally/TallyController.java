package tracker.app.tally;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import tracker.app.web.RateLimiter;
import tracker.domain.access.AccessRule;
import tracker.domain.access.Permission;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.stand.StandCounterDetails;
import tracker.domain.stand.StandId;
import tracker.domain.stand.StandQuery.GetStandCounter;
import tracker.domain.stand.StandRule;
import tracker.ui.shared.CurrentUser;

/** The counter of a stand: its public page, the current count, and the endpoint that takes taps. */
@Controller
@ConditionalOnWebApplication
@EnableConfigurationProperties(TallyProperties.class)
class TallyController {

    private static final String STAND = "/tally/{stand:stand-[A-Za-z0-9-]{1,60}}";
    private static final String OWN_HEADER = "Tally-Stand";
    private static final int MOST_BYTES = 64 * 1024;

    private final Queries queries;
    private final CurrentUser who;
    private final TapService taps;
    private final RateLimiter stands;
    private final Clock clock;

    TallyController(Queries queries, CurrentUser who, TapService taps, TallyProperties properties, Clock clock) {
        this.queries = queries;
        this.who = who;
        this.taps = taps;
        this.stands = new RateLimiter(properties.sendingsAMinute(), Duration.ofMinutes(1));
        this.clock = clock;
    }

    /** The error for the person with the phone. */
    record TallyErrorResponse(String why) {}

    /**
     * The current count.
     *
     * @param opens the first instant at which taps are accepted
     * @param now by the server's clock
     * @param signIn whether signing in would help
     * @param why the user may not count here; empty if allowed
     */
    record TallyCountResponse(
            int visitors,
            int phones,
            @Nullable Instant lastKnown,
            Instant opens,
            Instant now,
            boolean signIn,
            String why) {}

    @GetMapping(STAND)
    String counter(@PathVariable String stand, HttpServletResponse response, Model page) {
        Optional<StandCounterDetails> found = find(stand);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "tally/nothing";
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, private");
        response.setHeader("Referrer-Policy", "no-referrer");
        page.addAttribute("stand", found.get());
        page.addAttribute("when", found.get().days().inWords());
        page.addAttribute("day", LondonCalendar.inWords(found.get().days().from()));
        page.addAttribute("opens", opens(found.get()).toEpochMilli());
        page.addAttribute("now", clock.millis());
        return "tally/counter";
    }

    @GetMapping(STAND + "/count")
    ResponseEntity<?> count(@PathVariable String stand) {
        return find(stand).<ResponseEntity<?>>map(found -> told(count(found))).orElseGet(TallyController::unknown);
    }

    /**
     * Takes a batch of taps. The page may be days old without a session, so there is no CSRF token: other sites cannot
     * send our header and content type without a preflight request, which is refused.
     */
    @PostMapping(path = STAND + "/taps", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> taps(
            @PathVariable String stand,
            @RequestHeader(name = OWN_HEADER, required = false) @Nullable String named,
            @RequestHeader(name = "Sec-Fetch-Site", required = false) @Nullable String from,
            HttpServletRequest request)
            throws IOException {
        if (!stand.equals(named) || from != null && !from.equals("same-origin")) {
            return problem(HttpStatus.FORBIDDEN, "Counts are only accepted from the counter page.");
        }
        if (!stands.tryAcquire(stand)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, "20")
                    .body(new TallyErrorResponse("This stand is sending too often. We will try again in a moment."));
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, "This is more than one phone can have counted.");
        }
        Optional<TapBatchRequest> batch = taps.read(body);
        if (batch.isEmpty()) {
            return problem(HttpStatus.BAD_REQUEST, "These counts cannot be read. They stay on this phone.");
        }
        Optional<StandCounterDetails> found = find(stand);
        return found.isEmpty() ? unknown() : told(taps.take(found.get(), batch.get(), () -> again(stand)));
    }

    private Optional<TallyCountResponse> again(String stand) {
        return find(stand).map(this::count);
    }

    private Optional<StandCounterDetails> find(String stand) {
        try {
            return queries.ask(new GetStandCounter(new StandId(stand)));
        } catch (RuleBroken noStand) {
            return Optional.empty();
        }
    }

    private TallyCountResponse count(StandCounterDetails stand) {
        Optional<? extends BusinessRule> refusal = refusal(stand);
        return new TallyCountResponse(
                stand.count().map(now -> now.visitors()).orElse(0),
                stand.count().map(now -> now.phones()).orElse(0),
                stand.count().map(now -> now.lastKnown()).orElse(null),
                opens(stand),
                clock.instant(),
                refusal.filter(AccessRule.SIGN_IN_FIRST::equals).isPresent(),
                refusal.map(TapService::sentence).orElse(""));
    }

    /** Why taps would be refused now, shown before someone counts for an hour. */
    private Optional<? extends BusinessRule> refusal(StandCounterDetails stand) {
        Optional<AccessRule> access = Permission.ITS_STAND.refusal(
                who.speaker(), stand.trust(), null, stand.id().value());
        if (access.isPresent()) {
            return access;
        }
        return switch (stand.stage()) {
            case CANCELLED -> Optional.of(StandRule.A_CANCELLED_STAND_STAYS_CANCELLED);
            case WITHDRAWN -> Optional.of(StandRule.A_WITHDRAWN_STAND_IS_RESTORED_FIRST);
            default ->
                closed(stand.campaign()) ? Optional.of(ParticipationRule.THE_CAMPAIGN_IS_OPEN) : Optional.empty();
        };
    }

    private boolean closed(CampaignId campaign) {
        return queries.ask(new ListCampaigns()).campaigns().stream()
                .anyMatch(each -> each.id().equals(campaign) && each.closed());
    }

    private static Instant opens(StandCounterDetails stand) {
        return stand.days().from().atStartOfDay(LondonCalendar.ZONE).toInstant();
    }

    private static ResponseEntity<?> told(Object answer) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    private static ResponseEntity<?> unknown() {
        return problem(HttpStatus.NOT_FOUND, "There is no such stand. What you counted stays on this phone.");
    }

    private static ResponseEntity<?> problem(HttpStatus status, String why) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new TallyErrorResponse(why));
    }
}
