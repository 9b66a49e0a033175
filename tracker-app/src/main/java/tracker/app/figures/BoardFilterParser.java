package tracker.app.figures;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tracker.app.api.InvalidRequestException;
import tracker.ui.asat.BoardAddress;

/** Reads for machines what the pages read from their addresses, in the same words; what makes no sense is refused. */
public final class BoardFilterParser {

    private BoardFilterParser() {}

    public static BoardAddress parse(Map<String, Optional<String>> parameters, Clock clock) {
        Map<String, List<String>> said = new TreeMap<>();
        parameters.forEach((name, value) -> value.ifPresent(word -> said.put(name, List.of(word))));
        BoardAddress address = BoardAddress.read(said, clock);
        if (!address.notUnderstood().isEmpty()) {
            throw new InvalidRequestException(String.join(" ", address.notUnderstood()));
        }
        return address;
    }
}
