package tracker.app.display;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tracker.app.broadcast.BroadcastService;
import tracker.app.broadcast.BroadcastTopic;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.display.DisplaySummary;
import tracker.domain.display.DisplayToken;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.Area;
import tracker.ui.shared.ApplicationDetails;
import tracker.ui.shared.QrCodeImage;

/** Serves wallboards. An invalid address shows a message and never asks for a sign-in. */
@Controller
@ConditionalOnWebApplication
class WallboardController {

    private static final String NOTHING = "display/nothing";
    private static final String SECRET = "no-store, private";

    private final DisplayRepository displays;
    private final BroadcastService broadcasts;
    private final Queries queries;
    private final WallboardPageVersion version;
    private final ApplicationDetails application;
    private final Clock clock;
    private final BroadcastTopic.BoardEncoder encoder = WallboardFigures::json;

    WallboardController(
            DisplayRepository displays,
            BroadcastService broadcasts,
            Queries queries,
            WallboardPageVersion version,
            ApplicationDetails application,
            Clock clock) {
        this.displays = displays;
        this.broadcasts = broadcasts;
        this.queries = queries;
        this.version = version;
        this.application = application;
        this.clock = clock;
    }

    @GetMapping("/wall")
    String how(Model page) {
        page.addAttribute("known", false);
        return NOTHING;
    }

    @GetMapping("/wall/{token}")
    String wall(@PathVariable String token, HttpServletResponse response, Model page) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, SECRET);
        Optional<DisplaySummary> display = opened(token);
        if (display.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            page.addAttribute("known", true);
            return NOTHING;
        }
        displays.recordSeen(display.get().id());
        page.addAttribute("display", display.get());
        page.addAttribute("version", version.value());
        page.addAttribute("simulated", application.simulated());
        page.addAttribute("address", logAddress(display.get()));
        page.addAttribute(
                "first",
                programme(display.get())
                        .flatMap(programme -> programme.currentBoard(queries))
                        .map(board -> WallboardFigures.json(board, LondonCalendar.today(clock)))
                        .orElse(""));
        return "display/wall";
    }

    @GetMapping("/wall/{token}/live")
    void live(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DisplaySummary> display = opened(token);
        Optional<BroadcastTopic> programme = display.flatMap(this::programme);
        if (display.isEmpty() || programme.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return;
        }
        broadcasts.open(
                programme.get(),
                version.value(),
                () -> displays.recordSeen(display.get().id()),
                request,
                response);
    }

    @GetMapping("/wall/{token}/log.svg")
    ResponseEntity<byte[]> log(@PathVariable String token) {
        return opened(token)
                .map(display -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(new MediaType("image", "svg+xml", StandardCharsets.UTF_8))
                        .body(QrCodeImage.svg(logAddress(display)).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The address of the log form. For the display of a trust, the form already has the trust. */
    private static String logAddress(DisplaySummary display) {
        ServletUriComponentsBuilder log = ServletUriComponentsBuilder.fromCurrentContextPath();
        log.path("/log");
        if (display.part().level() == Area.AreaLevel.TRUST) {
            log.queryParam("trust", display.part().code());
        }
        return log.build().toUriString();
    }

    private Optional<DisplaySummary> opened(String token) {
        try {
            return displays.findByToken(new DisplayToken(token).hash());
        } catch (RuleBroken noToken) {
            return Optional.empty();
        }
    }

    private Optional<BroadcastTopic> programme(DisplaySummary display) {
        return queries.ask(new ListCampaigns())
                .currentOn(LondonCalendar.today(clock))
                .map(campaign -> new BroadcastTopic(campaign.id(), display.part(), encoder));
    }
}
