package tracker.domain.activity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.trust.TrustCode;

/**
 * One activity in its current state, with everything its trust has entered. A form starts with it.
 *
 * @param version the sequence number of its last event, for the optimistic lock
 * @param campaign its campaign
 * @param trust its trust
 * @param stage its current stage
 * @param details its details
 * @param figures its figures; null until it is held
 * @param <D> the details of its kind
 * @param <F> the figures of its kind
 */
public record ActivitySnapshot<D, F>(
        long version,
        CampaignId campaign,
        TrustCode trust,
        ActivityStage stage,
        D details,
        @Nullable F figures) {

    /** Whether details, figures and stage are the same; visitors counted meanwhile do not matter. */
    public boolean hasSameContentAs(ActivitySnapshot<D, F> other) {
        return stage == other.stage && details.equals(other.details) && Objects.equals(figures, other.figures);
    }
}
