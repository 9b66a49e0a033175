package tracker.app.trust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustCommand;
import tracker.domain.trust.TrustCommand.CloseTrust;
import tracker.domain.trust.TrustCommand.DescribeTrust;
import tracker.domain.trust.TrustCommand.MoveTrust;
import tracker.domain.trust.TrustCommand.RenameTrust;

/**
 * Compares one trust in the file with the register.
 *
 * @param listed in the file
 * @param known in the register
 */
record TrustComparison(ListedTrust listed, RegisteredTrust known) {

    static TrustComparison of(ListedTrust listed, RegisteredTrust known) {
        return new TrustComparison(listed, known);
    }

    List<RegisterStep> steps(LocalDate today) {
        LocalDate from = Objects.requireNonNullElse(listed.changedFrom(), today);
        return Stream.of(renaming(from), moving(from), describing(), closing())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<RegisterStep> renaming(LocalDate from) {
        return step(
                !listed.name().value().equals(known.name()),
                new RenameTrust(listed.code(), listed.name(), from),
                "renamed from " + known.name() + " to " + listed.name());
    }

    private Optional<RegisterStep> moving(LocalDate from) {
        return step(
                !listed.region().equals(known.region()) || !listed.icb().equals(known.icb()),
                new MoveTrust(listed.code(), listed.region(), listed.icb(), from),
                "moved from " + known.icb().name() + ", " + known.region().name() + ", to "
                        + listed.icb().name() + ", " + listed.region().name());
    }

    private Optional<RegisterStep> describing() {
        return step(
                listed.type() != known.type() || !listed.place().equals(known.place()),
                new DescribeTrust(listed.code(), listed.type(), listed.place()),
                "type or place of its headquarters changed");
    }

    /** An empty successor list means unknown, so the known successors are kept. */
    Optional<RegisterStep> closing() {
        LocalDate day = listed.closed();
        if (day == null || closedBeforeKnownOpening()) {
            return Optional.empty();
        }
        Set<TrustCode> into = listed.successors().isEmpty() ? known.successors() : listed.successors();
        if (day.equals(known.closed()) && into.equals(known.successors())) {
            return Optional.empty();
        }
        return Optional.of(new RegisterStep(
                new CloseTrust(listed.code(), day, into), TrustClosingText.inWords(listed.code(), day, into)));
    }

    /** Differences that are not applied to the register. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (known.closed() != null && listed.closed() == null) {
            remarks.add(listed.code() + ": open in the file, but it closed on " + LondonCalendar.inWords(known.closed())
                    + "; reopening is not applied");
        }
        if (listed.opened() != null && !listed.opened().equals(known.opened())) {
            remarks.add(listed.code() + ": opened on " + LondonCalendar.inWords(listed.opened())
                    + " in the file; the register keeps "
                    + (known.opened() == null ? "no day" : LondonCalendar.inWords(known.opened())));
        }
        if (closedBeforeKnownOpening()) {
            remarks.add(listed.code() + ": its closing is not applied, because it opened later in the register");
        }
        return remarks;
    }

    private boolean closedBeforeKnownOpening() {
        return listed.closed() != null
                && known.opened() != null
                && listed.closed().isBefore(known.opened());
    }

    private Optional<RegisterStep> step(boolean differs, TrustCommand command, String words) {
        return differs ? Optional.of(new RegisterStep(command, listed.code() + ": " + words)) : Optional.empty();
    }
}
