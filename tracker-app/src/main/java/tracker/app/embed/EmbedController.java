package tracker.app.embed;

import static org.springframework.web.servlet.support.ServletUriComponentsBuilder.fromCurrentContextPath;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tracker.app.broadcast.BroadcastService;
import tracker.app.broadcast.BroadcastTopic;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;
import tracker.ui.shared.ApplicationDetails;

/** Serves figures for other websites. Public, without sign-in and without tracking. */
@RestController
@ConditionalOnWebApplication
class EmbedController {

    /** Fixed, because embeds are never reloaded for a new version. */
    private static final String VERSION = "1";

    /** Of one stream; a browser opens another one for more. */
    private static final int MOST_PARTS = 100;

    private static final String TRUSTS = "trusts/";

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);

    /** Caches revalidate once a minute and may serve figures up to ten minutes old meanwhile. */
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofSeconds(60)).cachePublic().staleWhileRevalidate(Duration.ofMinutes(10));

    private final Queries queries;
    private final BroadcastService broadcasts;
    private final ITemplateEngine pages;
    private final Clock clock;
    private final boolean simulated;
    private final BroadcastTopic.BoardEncoder encoder;

    EmbedController(
            Queries queries,
            BroadcastService broadcasts,
            ITemplateEngine pages,
            Clock clock,
            ApplicationDetails application) {
        this.queries = queries;
        this.broadcasts = broadcasts;
        this.pages = pages;
        this.clock = clock;
        this.simulated = application.simulated();
        this.encoder = EmbeddedFigures.encoder(simulated);
    }

    @GetMapping("/badge/{code}.svg")
    ResponseEntity<byte[]> badge(@PathVariable String code) {
        return programme(code)
                .flatMap(this::figures)
                .map(figures -> answer(TrustBadgeRenderer.of(figures), SVG))
                .orElseGet(EmbedController::nothing);
    }

    @GetMapping("/embed/nation")
    ResponseEntity<byte[]> nation() {
        return page(national(), "/");
    }

    @GetMapping("/embed/trusts/{code}")
    ResponseEntity<byte[]> trust(@PathVariable String code) {
        return page(programme(code), "/trusts/" + code.toUpperCase(Locale.ROOT));
    }

    /**
     * One stream for all figures that a browser shows, so that they do not use up its connections (decision 0060).
     *
     * @param of "nation" or "trusts/RJ1", several times; what is none is left out
     */
    @GetMapping("/embed/live")
    void live(@RequestParam(required = false) List<String> of, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<BroadcastTopic> programmes = Stream.ofNullable(of)
                .flatMap(List::stream)
                .distinct()
                .limit(MOST_PARTS)
                .flatMap(part -> part(part).stream())
                .distinct()
                .toList();
        stream(programmes, request, response);
    }

    @GetMapping("/embed/nation/live")
    void nationLive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        stream(national().stream().toList(), request, response);
    }

    @GetMapping("/embed/trusts/{code}/live")
    void trustLive(@PathVariable String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        stream(watchable(code).stream().toList(), request, response);
    }

    private void stream(List<BroadcastTopic> programmes, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (programmes.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        } else {
            broadcasts.open(programmes, VERSION, () -> true, request, response);
        }
    }

    private Optional<BroadcastTopic> part(String part) {
        return part.startsWith(TRUSTS)
                ? watchable(part.substring(TRUSTS.length()))
                : Optional.of(part).filter("nation"::equals).flatMap(nation -> national());
    }

    private Optional<BroadcastTopic> watchable(String code) {
        return programme(code)
                .filter(programme -> programme.currentBoard(queries).isPresent());
    }

    private ResponseEntity<byte[]> page(Optional<BroadcastTopic> programme, String whole) {
        return programme
                .flatMap(this::figures)
                .map(figures -> answer(html(figures, whole), PAGE))
                .orElseGet(EmbedController::nothing);
    }

    private byte[] html(EmbeddedFigures figures, String whole) {
        Context words = new Context(Locale.UK);
        words.setVariable("figures", figures);
        words.setVariable(
                "base",
                Objects.requireNonNullElse(fromCurrentContextPath().build().getPath(), ""));
        words.setVariable("whole", whole);
        return pages.process("embed/figure", words).getBytes(StandardCharsets.UTF_8);
    }

    private Optional<EmbeddedFigures> figures(BroadcastTopic programme) {
        LocalDate today = LondonCalendar.today(clock);
        return programme.currentBoard(queries).map(board -> EmbeddedFigures.of(board, today, simulated));
    }

    private Optional<BroadcastTopic> national() {
        return campaign().map(campaign -> new BroadcastTopic(campaign, Area.NATION, encoder));
    }

    private Optional<BroadcastTopic> programme(String code) {
        try {
            Area part = Area.trust(new TrustCode(code.toUpperCase(Locale.ROOT)));
            return campaign().map(campaign -> new BroadcastTopic(campaign, part, encoder));
        } catch (RuleBroken noCode) {
            return Optional.empty();
        }
    }

    private Optional<CampaignId> campaign() {
        return queries.ask(new ListCampaigns())
                .currentOn(LondonCalendar.today(clock))
                .map(campaign -> campaign.id());
    }

    /** Allows pages of other origins to embed the image. */
    private static ResponseEntity<byte[]> answer(byte[] body, MediaType type) {
        return ResponseEntity.ok()
                .cacheControl(KEPT)
                .contentType(type)
                .eTag(tag(body))
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(body);
    }

    private static ResponseEntity<byte[]> nothing() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body("There are no figures at this address.".getBytes(StandardCharsets.UTF_8));
    }

    private static String tag(byte[] body) {
        return '"' + DigestUtils.md5DigestAsHex(body) + '"';
    }
}
