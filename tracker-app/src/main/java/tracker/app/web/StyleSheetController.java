package tracker.app.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tracker.ui.StyleSheetBundle;

/** Serves the style sheets: for good to a page that names the version, for an hour to one that does not. */
@RestController
class StyleSheetController {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_AN_HOUR = CacheControl.maxAge(Duration.ofHours(1));

    @GetMapping("/tracker/{name:[a-z]+}.css")
    ResponseEntity<String> sheet(
            @PathVariable String name, @RequestParam(name = "v", required = false) @Nullable String version) {
        return StyleSheetBundle.named(name)
                .map(bundle -> ResponseEntity.ok()
                        .contentType(CSS)
                        .cacheControl(bundle.version().equals(version) ? FOR_GOOD : FOR_AN_HOUR)
                        // a weak one: what has a strong one is not compressed
                        .eTag("W/\"" + bundle.version() + "\"")
                        .body(bundle.text()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
