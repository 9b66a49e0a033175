package tracker.domain.trust;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.SnapshotPosition;

/** The queries about the register of trusts. */
public final class TrustQuery {

    private TrustQuery() {}

    /** The whole register, open and closed trusts, by name. */
    public record ListTrusts() implements LiveQuery<TrustList> {
        @Override
        public boolean concerns(ChangeScope change) {
            return change.everything() || !change.trusts().isEmpty();
        }
    }

    /**
     * The register at one position.
     *
     * @param trusts by name
     */
    public record TrustList(SnapshotPosition moment, List<RegisteredTrust> trusts) {

        /**
         * Finds a trust by its ODS code.
         *
         * @return null if no trust has this code
         */
        public @Nullable RegisteredTrust find(String code) {
            return trusts.stream()
                    .filter(trust -> trust.code().value().equals(code))
                    .findFirst()
                    .orElse(null);
        }
    }
}
