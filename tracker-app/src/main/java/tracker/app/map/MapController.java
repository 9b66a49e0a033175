package tracker.app.map;

import java.time.Duration;
import java.util.Arrays;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tracker.ui.map.MapLayer;
import tracker.ui.map.MapSprite;

/** Serves the outlines of the map. Their address changes with their content, so a browser fetches each once. */
@RestController
class MapController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final Duration FOR_EVER = Duration.ofDays(365);

    @GetMapping("/map/{layer}.svg")
    ResponseEntity<String> sheet(@PathVariable String layer) {
        return Arrays.stream(MapLayer.values())
                .filter(known -> known.word().equals(layer))
                .findFirst()
                .map(known -> ResponseEntity.ok()
                        .contentType(SVG)
                        .cacheControl(
                                CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                        .body(MapSprite.of(known).svg()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
