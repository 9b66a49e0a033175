package tracker.app.backup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The manifest of a backup; its last line is the checksum of the lines before it.
 *
 * @param tracker the version that made it
 * @param schema the latest migration of the store
 * @param taken when
 * @param mark the mark of the store: empty for real data, else the simulated week it holds
 * @param columns of the events, in order
 * @param events the number of events
 * @param first position; 0 if there are no events
 * @param last position; 0 if there are no events
 * @param sha256 of the events, uncompressed
 * @param texts checksum of the texts beside the events, uncompressed; empty for a backup with the texts inside
 */
record BackupManifest(
        String tracker,
        String schema,
        Instant taken,
        String mark,
        List<String> columns,
        long events,
        long first,
        long last,
        String sha256,
        String texts) {

    /** The file format; changes when an older tracker could no longer read it. */
    static final int FORMAT = 2;

    /** The format in which texts were still inside the events. */
    private static final int TEXTS_INSIDE = 1;

    private static final String FORMAT_LINE = "tracker backup format ";

    String text() {
        String lines = FORMAT_LINE + FORMAT + "\n"
                + "tracker=" + tracker + "\n"
                + "schema=" + schema + "\n"
                + "taken=" + taken + "\n"
                + "mark=" + mark + "\n"
                + "columns=" + String.join(",", columns) + "\n"
                + "facts=" + events + "\n"
                + "first=" + first + "\n"
                + "last=" + last + "\n"
                + "sha256=" + sha256 + "\n"
                + "texts=" + texts + "\n";
        return lines + ChecksumCalculator.of(lines.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    /** @throws UnreadableManifestException when it was not written by {@link #text()} */
    static BackupManifest read(String text) throws UnreadableManifestException {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().startsWith(FORMAT_LINE)) {
            throw new UnreadableManifestException("its manifest has no valid beginning");
        }
        String before = lines.stream().limit(lines.size() - 1L).collect(Collectors.joining("\n", "", "\n"));
        if (!lines.getLast().equals(ChecksumCalculator.of(before.getBytes(StandardCharsets.UTF_8)))) {
            throw new UnreadableManifestException("the checksum of its manifest does not match");
        }
        String format = lines.getFirst().substring(FORMAT_LINE.length());
        if (!format.equals(String.valueOf(FORMAT)) && !format.equals(String.valueOf(TEXTS_INSIDE))) {
            throw new BackupRefusedException(
                    "The backup has format %s and this tracker reads format %d: use the version of the tracker that made it."
                            .formatted(format, FORMAT));
        }
        Map<String, String> said = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            int equals = line.indexOf('=');
            said.put(line.substring(0, equals), line.substring(equals + 1));
        }
        return new BackupManifest(
                said.getOrDefault("tracker", ""),
                said.getOrDefault("schema", ""),
                Instant.parse(said.getOrDefault("taken", "")),
                said.getOrDefault("mark", ""),
                List.of(said.getOrDefault("columns", "").split(",")),
                Long.parseLong(said.getOrDefault("facts", "")),
                Long.parseLong(said.getOrDefault("first", "")),
                Long.parseLong(said.getOrDefault("last", "")),
                said.getOrDefault("sha256", ""),
                said.getOrDefault("texts", ""));
    }

    /** Whether the texts of the events are a part of their own. */
    boolean hasTexts() {
        return !texts.isEmpty();
    }

    /** A description for users. */
    String description() {
        return "%d events, positions %d to %d, taken %s by tracker %s%s"
                .formatted(events, first, last, taken, tracker, mark.isEmpty() ? "" : ", a " + mark);
    }

    /** The manifest cannot be read. */
    static final class UnreadableManifestException extends Exception {

        private static final long serialVersionUID = 1L;

        UnreadableManifestException(String why) {
            super(why);
        }
    }
}
