package tracker.domain.activity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.trust.TrustCode;

/**
 * One activity as it stands, with all that its trust has said of it: what a form begins with.
 *
 * @param version the number of its last fact; whoever changes it says which version he has seen
 * @param campaign to which it belongs
 * @param trust whose it is
 * @param stage as it counts now
 * @param details what it is
 * @param figures what it came to; null until it is held
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

    /** Whether nothing else is said of it, whatever may have been counted meanwhile. */
    public boolean hasSameContentAs(ActivitySnapshot<D, F> other) {
        return stage == other.stage && details.equals(other.details) && Objects.equals(figures, other.figures);
    }
}
