package tracker.app.participation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tracker.app.api.Refused;
import tracker.ui.asat.BoardAddress;

/** Reads for machines what the pages read from their addresses, in the same words; what makes no sense is refused. */
final class PastAndNarrowing {

    private PastAndNarrowing() {}

    static BoardAddress read(Map<String, Optional<String>> parameters, Clock clock) {
        Map<String, List<String>> said = new TreeMap<>();
        parameters.forEach((name, value) -> value.ifPresent(word -> said.put(name, List.of(word))));
        BoardAddress address = BoardAddress.read(said, clock);
        if (!address.notUnderstood().isEmpty()) {
            throw new Refused(String.join(" ", address.notUnderstood()));
        }
        return address;
    }
}
