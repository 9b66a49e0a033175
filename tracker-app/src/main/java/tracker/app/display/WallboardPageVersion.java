package tracker.app.display;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tracker.ui.StyleSheetBundle;

/** The version of the wallboard page. A display that receives another version reloads itself. */
@Component
class WallboardPageVersion {

    private static final List<String> MADE_OF =
            List.of("templates/display/wall.html", "META-INF/resources/tracker/wall.js");

    private static final int LENGTH = 6;

    private final String value;

    WallboardPageVersion() throws IOException, NoSuchAlgorithmException {
        MessageDigest all = MessageDigest.getInstance("SHA-256");
        for (String part : MADE_OF) {
            try (InputStream file = new ClassPathResource(part).getInputStream()) {
                all.update(file.readAllBytes());
            }
        }
        all.update(StyleSheetBundle.WALL.text().getBytes(StandardCharsets.UTF_8));
        value = HexFormat.of().formatHex(all.digest(), 0, LENGTH);
    }

    String value() {
        return value;
    }
}
