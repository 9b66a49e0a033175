package tracker.app.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tracker.app.api.ResourceNotFoundException;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ParticipationQuery.GetReplay;
import tracker.domain.shared.Queries;

/** Serves the replay steps, compressed and calculated at most once a minute. */
@RestController
@RequestMapping("/api/v1")
class ReplayController {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Queries queries;
    private final JsonMapper json;
    private final Clock clock;
    private final Map<Integer, Made> made = new ConcurrentHashMap<>();

    ReplayController(Queries queries, JsonMapper json, Clock clock) {
        this.queries = queries;
        this.json = json;
        this.clock = clock;
    }

    private record Made(Instant at, byte[] packed) {}

    @GetMapping(value = "/replay", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> replay(@RequestParam int campaign) {
        Instant now = clock.instant();
        CampaignId year = new CampaignId(campaign);
        Made newest = made.compute(
                year.value(),
                (same, kept) -> kept != null
                                && !kept.at().plus(KEPT).isBefore(now)
                                && !kept.at().isAfter(now)
                        ? kept
                        : new Made(now, packed(year)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(newest.packed());
    }

    private byte[] packed(CampaignId campaign) {
        ReplayResponse replay = queries.ask(new GetReplay(campaign))
                .map(ReplayResponse::of)
                .orElseThrow(() -> new ResourceNotFoundException("There is no campaign " + campaign + "."));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(json.writeValueAsBytes(replay));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
