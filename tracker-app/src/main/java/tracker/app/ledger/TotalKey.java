package tracker.app.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.trust.TrustCode;

/** Key of the totals table. An activity of several days counts on its first day. */
public record TotalKey(int campaign, @Nullable String trust, String kind, String countsAs, LocalDate day) {

    static TotalKey of(ActivityContribution contribution) {
        TrustCode trust = contribution.trust();
        return new TotalKey(
                contribution.campaign().value(),
                trust == null ? null : trust.value(),
                contribution.kind().name(),
                contribution.countsAs().name(),
                contribution.days().from());
    }
}
