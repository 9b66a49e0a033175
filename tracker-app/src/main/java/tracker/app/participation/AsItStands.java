package tracker.app.participation;

import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import tracker.app.eventstore.ActivityFacts.Story;
import tracker.domain.participation.ActivityEvent;
import tracker.domain.participation.ActivityNow;
import tracker.domain.participation.ChangesParticipation;
import tracker.domain.participation.Contribution;

/**
 * Folds the facts of an activity of one kind into how it stands.
 *
 * @param details what is known of it after a fact, given what was known before
 * @param figures the same of its figures
 * @param <D> the details of the kind
 * @param <F> the figures of the kind
 */
public record AsItStands<D, F>(
        BiFunction<ActivityEvent, @Nullable D, @Nullable D> details,
        BiFunction<ActivityEvent, @Nullable F, @Nullable F> figures) {

    public ActivityNow<D, F> of(Story story) {
        @Nullable Contribution counts = null;
        @Nullable D told = null;
        @Nullable F counted = null;
        for (ActivityEvent fact : story.facts()) {
            counts = fact instanceof ChangesParticipation change ? change.contribution(counts) : counts;
            told = details.apply(fact, told);
            counted = figures.apply(fact, counted);
        }
        Contribution now = Contribution.of(counts);
        return new ActivityNow<>(
                story.version(),
                now.campaign(),
                Objects.requireNonNull(now.trust()),
                now.countsAs(),
                Objects.requireNonNull(told),
                counted);
    }
}
