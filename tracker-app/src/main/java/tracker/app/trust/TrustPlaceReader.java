package tracker.app.trust;

import org.jspecify.annotations.Nullable;
import tracker.app.datafiles.CsvRow;
import tracker.domain.trust.TrustLocation;

/**
 * Reads the location of a trust's headquarters. A point outside England is an error, most often swapped coordinates.
 */
final class TrustPlaceReader {

    private static final DegreeRange LATITUDES = new DegreeRange(49.8, 55.9);
    private static final DegreeRange LONGITUDES = new DegreeRange(-6.5, 1.9);

    private TrustPlaceReader() {}

    private record DegreeRange(double least, double most) {
        boolean holds(double degrees) {
            return degrees >= least && degrees <= most;
        }
    }

    static TrustLocation read(CsvRow row) {
        if (row.text("lat").isEmpty() != row.text("lon").isEmpty()) {
            row.fault("lat and lon must be given together");
        }
        return new TrustLocation(
                row.textOrNull("town"),
                row.textOrNull("postcode"),
                degrees(row, "lat", LATITUDES),
                degrees(row, "lon", LONGITUDES),
                row.textOrNull("lad_code"));
    }

    private static @Nullable Double degrees(CsvRow row, String column, DegreeRange england) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            double degrees = Double.parseDouble(text);
            if (!england.holds(degrees)) {
                row.fault("the " + column + " " + text + " is not in England");
            }
            return degrees;
        } catch (NumberFormatException notANumber) {
            row.fault("the " + column + " \"" + text + "\" is not a number");
            return null;
        }
    }
}
