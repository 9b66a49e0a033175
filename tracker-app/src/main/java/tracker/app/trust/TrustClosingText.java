package tracker.app.trust;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.TrustCode;

/** Describes the closing of a trust. */
final class TrustClosingText {

    private TrustClosingText() {}

    static String inWords(TrustCode trust, LocalDate day, Set<TrustCode> successors) {
        String into = successors.stream().map(TrustCode::value).sorted().collect(Collectors.joining(", "));
        return trust + ": closed on " + LondonCalendar.inWords(day) + (into.isEmpty() ? "" : ", merged into " + into);
    }
}
