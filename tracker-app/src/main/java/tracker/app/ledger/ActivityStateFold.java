package tracker.app.ledger;

import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tracker.app.eventstore.ActivityEventRepository.EventHistory;
import tracker.domain.participation.ActivityContribution;
import tracker.domain.participation.ActivityEvent;
import tracker.domain.participation.ActivitySnapshot;
import tracker.domain.participation.ContributionEvent;

/**
 * Folds the facts of an activity of one kind into how it stands.
 *
 * @param details what is known of it after a fact, given what was known before
 * @param figures the same of its figures
 * @param <D> the details of the kind
 * @param <F> the figures of the kind
 */
public record ActivityStateFold<D, F>(
        BiFunction<ActivityEvent, @Nullable D, @Nullable D> details,
        BiFunction<ActivityEvent, @Nullable F, @Nullable F> figures) {

    public ActivitySnapshot<D, F> fold(EventHistory story) {
        @Nullable ActivityContribution counts = null;
        @Nullable D told = null;
        @Nullable F counted = null;
        for (ActivityEvent fact : story.events()) {
            counts = fact instanceof ContributionEvent change ? change.contribution(counts) : counts;
            told = details.apply(fact, told);
            counted = figures.apply(fact, counted);
        }
        ActivityContribution now = ActivityContribution.of(counts);
        return new ActivitySnapshot<>(
                story.version(),
                now.campaign(),
                Objects.requireNonNull(now.trust()),
                now.countsAs(),
                Objects.requireNonNull(told),
                counted);
    }
}
