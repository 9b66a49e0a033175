package tracker.app.trust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;

/**
 * Compares a register file with the register.
 *
 * @param register the current trusts
 * @param today the London day for changes without a date in the file
 */
record RegisterComparison(Function<TrustCode, Optional<RegisteredTrust>> register, LocalDate today) {

    /** All differences; none if the same file is loaded again. */
    RegisterDelta everything(TrustFile file) {
        return compare(file, (trust, known) -> TrustComparison.of(trust, known).steps(today));
    }

    /** Only trusts that are missing, so that an older file undoes nothing. */
    RegisterDelta missing(TrustFile file) {
        return compare(
                file,
                (trust, known) -> known.closed() == null
                        ? TrustComparison.of(trust, known).closing().stream().toList()
                        : List.of());
    }

    /** Trusts that are not in the file; they are kept. */
    static List<String> unmentioned(TrustFile file, Collection<RegisteredTrust> registered) {
        Set<TrustCode> mentioned = file.trusts().stream().map(ListedTrust::code).collect(Collectors.toSet());
        return registered.stream()
                .filter(trust -> !mentioned.contains(trust.code()))
                .map(trust ->
                        trust.code() + ": " + trust.name() + " is in the register but not in the file; it is kept")
                .toList();
    }

    private RegisterDelta compare(
            TrustFile file, BiFunction<ListedTrust, RegisteredTrust, List<RegisterStep>> changes) {
        List<RegisterStep> steps = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        int unchanged = 0;
        for (ListedTrust trust : file.trusts()) {
            Optional<RegisteredTrust> known = register.apply(trust.code());
            List<RegisterStep> own =
                    known.map(before -> changes.apply(trust, before)).orElseGet(() -> NewTrustStepFactory.steps(trust));
            known.ifPresent(
                    before -> remarks.addAll(TrustComparison.of(trust, before).remarks()));
            steps.addAll(own);
            unchanged += own.isEmpty() ? 1 : 0;
        }
        remarks.addAll(unknownSuccessors(file));
        return new RegisterDelta(steps, remarks, unchanged);
    }

    private List<String> unknownSuccessors(TrustFile file) {
        Set<TrustCode> mentioned = file.trusts().stream().map(ListedTrust::code).collect(Collectors.toSet());
        return file.trusts().stream()
                .flatMap(trust -> trust.successors().stream()
                        .filter(code -> !mentioned.contains(code)
                                && register.apply(code).isEmpty())
                        .map(code -> trust.code() + ": its successor " + code + " is not in the register"))
                .toList();
    }
}
