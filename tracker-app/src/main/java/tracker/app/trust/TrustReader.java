package tracker.app.trust;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tracker.app.datafiles.CsvRow;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustLocation;
import tracker.domain.trust.TrustType;

/** Reads one row of a register file and reports all its problems. */
record TrustReader(RegionAndIcbList places, TrustSuccessorList successors) {

    /** Null when the row has a fault. */
    @Nullable
    ListedTrust read(CsvRow row) {
        TrustCode code = row.needed("code", TrustCode::new);
        TextLine name = row.needed("name", TextLine::new);
        TrustType type = type(row);
        Region region = places.region(row);
        Icb icb = places.icb(row);
        TrustLocation place = TrustPlaceReader.read(row);
        LocalDate opened = row.day("opened");
        LocalDate closed = closed(row, opened);
        LocalDate changedFrom = row.day(TrustFile.CHANGED_FROM);
        if (code == null || name == null || region == null || icb == null) {
            return null;
        }
        Set<TrustCode> into = closed == null ? Set.of() : successors.of(code);
        return new ListedTrust(code, name, type, region, icb, place, opened, closed, into, changedFrom);
    }

    private static @Nullable TrustType type(CsvRow row) {
        String word = row.text("type");
        for (TrustType type : TrustType.values()) {
            if (type.word().equals(word)) {
                return type;
            }
        }
        if (!word.isEmpty()) {
            row.fault("there is no type \"" + word + "\"; use one of "
                    + Arrays.stream(TrustType.values()).map(TrustType::word).collect(Collectors.joining(", ")));
        }
        return null;
    }

    private static @Nullable LocalDate closed(CsvRow row, @Nullable LocalDate opened) {
        LocalDate closed = row.day("closed");
        if (opened != null && closed != null && closed.isBefore(opened)) {
            row.fault("it closed on " + closed + ", before it opened on " + opened);
        }
        return closed;
    }
}
