package tracker.app.figures;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tracker.app.api.InvalidRequestException;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;
import tracker.ui.asat.BoardAddress;

/**
 * Parses the filters of API requests, with the same parameters as the addresses of the pages. Rejects invalid values.
 */
public final class BoardFilterParser {

    private BoardFilterParser() {}

    public static BoardAddress parse(Map<String, Optional<String>> parameters, Clock clock) {
        Map<String, List<String>> values = new TreeMap<>();
        parameters.forEach((name, value) -> value.ifPresent(word -> values.put(name, List.of(word))));
        BoardAddress address = BoardAddress.read(values, clock);
        if (!address.notUnderstood().isEmpty()) {
            throw new InvalidRequestException(String.join(" ", address.notUnderstood()));
        }
        return address;
    }

    public static Area parseArea(Optional<String> region, Optional<String> icb, Optional<String> trust) {
        if (Stream.of(region, icb, trust).filter(Optional::isPresent).count() > 1) {
            throw new InvalidRequestException("Choose one region, one ICB or one trust.");
        }
        @Nullable
        Area smaller = region.map(Area::region).or(() -> icb.map(Area::icb)).orElse(null);
        return smaller != null
                ? smaller
                : trust.map(code -> Area.trust(new TrustCode(code))).orElse(Area.NATION);
    }
}
