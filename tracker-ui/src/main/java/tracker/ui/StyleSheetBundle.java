package tracker.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A style sheet that is written in parts, one a package, and served as one response. The order of the parts is the order of the
 * cascade.
 *
 * <p>Measured on the national board with an empty cache, 390 pixels wide: first paint after 1.1 s on "slow 4G" (150 ms, 1.6 Mbit/s)
 * and 2.0 s on 3G (300 ms, 0.7 Mbit/s), one request of 11.8 kB. A link for each of the 20 parts took 1.3 s and 2.4 s (24.6 kB, since
 * small files compress badly), a chain of {@code @import} 1.6 s and 3.0 s. Comments and indentation stay here: with them it would be
 * 13.7 kB. A page that asks for {@link #address()} never asks again until the sheet changes.
 */
public enum StyleSheetBundle {
    TRACKER(
            "tokens",
            "pages/base",
            "pages/tables",
            "pages/forms",
            "pages/log",
            "pages/activity",
            "pages/boards",
            "pages/charts",
            "pages/map",
            "pages/calendar",
            "pages/access",
            "pages/asat",
            "pages/analysis",
            "pages/replay",
            "pages/embed",
            "pages/report",
            "pages/myactivities",
            "pages/tally",
            "pages/imports",
            "pages/print"),
    /** Wallboards, which load nothing else. */
    WALL("tokens", "wall"),
    /** Figures on other websites, which load nothing else: with the tokens in it, it is still one request of a kilobyte. */
    EMBED("tokens", "embed"),
    /** Beside {@link #TRACKER}, which brings the tokens. */
    REPORT("report");

    private static final String FOLDER = "/tracker/styles/";
    private static final String COMMENT = "(?s)/\\*.*?\\*/";
    private static final String INDENTATION = "\\n\\s+";
    private static final int VERSION_LENGTH = 4;

    private final List<String> parts;
    private final String text;
    private final String version;

    StyleSheetBundle(String... parts) {
        this.parts = List.of(parts);
        String all = Stream.of(parts).map(StyleSheetBundle::read).collect(Collectors.joining("\n"));
        text = all.replaceAll(COMMENT, "").replaceAll(INDENTATION, "\n");
        version = hash(text);
    }

    /** The one that is served as {@code /tracker/<name>.css}. */
    public static Optional<StyleSheetBundle> named(String name) {
        return Stream.of(values()).filter(bundle -> bundle.file().equals(name)).findFirst();
    }

    /** Names of the parts, below the folder of the styles, without ending. */
    List<String> parts() {
        return parts;
    }

    public String text() {
        return text;
    }

    /** Changes with the text, and with nothing else. */
    public String version() {
        return version;
    }

    /** Seen from the root of the application; another one for every version, so that a browser may keep it for good. */
    public String address() {
        return "tracker/" + file() + ".css?v=" + version;
    }

    private String file() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String read(String part) {
        try (InputStream file = Objects.requireNonNull(
                StyleSheetBundle.class.getResourceAsStream(FOLDER + part + ".css"),
                "There is no style sheet " + part)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
