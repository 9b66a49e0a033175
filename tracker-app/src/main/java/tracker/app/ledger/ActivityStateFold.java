package tracker.app.ledger;

import java.util.Objects;
import tracker.app.eventstore.ActivityEventRepository.EventHistory;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.activity.FoldedActivity;
import tracker.domain.activity.OutingEvent;

/**
 * Folds the events of an activity of one kind into how it stands.
 *
 * @param vocabulary the events of the kind
 * @param <D> the details of the kind
 * @param <F> the figures of the kind
 */
public record ActivityStateFold<D, F>(Class<? extends OutingEvent<D, F>> vocabulary) {

    public ActivitySnapshot<D, F> fold(EventHistory story) {
        FoldedActivity<D, F> now = FoldedActivity.of(story.events(), vocabulary);
        ActivityContribution contribution = now.contribution();
        return new ActivitySnapshot<>(
                story.version(),
                contribution.campaign(),
                Objects.requireNonNull(contribution.trust()),
                contribution.countsAs(),
                now.details(),
                now.figures());
    }
}
