package tracker.app.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of an iCalendar file so that none is longer than 75 octets (RFC 5545, 3.1). The library counts
 * characters, of which one may be four octets, and may cut one in two.
 */
final class OctetLineFolder {

    private static final int MOST_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private OctetLineFolder() {}

    /** @param file with lines of any length, folded or not */
    static String fold(String file) {
        StringBuilder folded = new StringBuilder(file.length() + file.length() / MOST_OCTETS);
        int octets = 0;
        String unfolded = file.replace(FOLD, "");
        for (int at = 0; at < unfolded.length(); ) {
            int point = unfolded.codePointAt(at);
            int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            boolean end = point == '\r' || point == '\n';
            if (!end && octets + size > MOST_OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.appendCodePoint(point);
            octets = end ? 0 : octets + size;
            at += Character.charCount(point);
        }
        return folded.toString();
    }
}
