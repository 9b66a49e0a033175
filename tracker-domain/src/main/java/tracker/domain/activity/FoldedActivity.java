package tracker.domain.activity;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An activity folded from its events.
 *
 * @param contribution to participation
 * @param details its details
 * @param figures its figures; null until it is held
 */
public record FoldedActivity<D, F>(
        ActivityContribution contribution,
        D details,
        @Nullable F figures) {

    /**
     * Folds the events of one activity.
     *
     * @param events all of them up to some version, in order
     * @param vocabulary the events of its kind
     */
    public static <D, F> FoldedActivity<D, F> of(
            List<? extends ActivityEvent> events, Class<? extends OutingEvent<D, F>> vocabulary) {
        @Nullable ActivityContribution contribution = null;
        @Nullable D details = null;
        @Nullable F figures = null;
        for (ActivityEvent event : events) {
            if (event instanceof ContributionEvent change) {
                contribution = change.contribution(contribution);
            }
            if (vocabulary.isInstance(event)) {
                OutingEvent<D, F> outing = vocabulary.cast(event);
                details = outing.detailsAfter(details);
                figures = outing.figuresAfter(figures);
            }
        }
        return new FoldedActivity<>(ActivityContribution.of(contribution), Objects.requireNonNull(details), figures);
    }
}
