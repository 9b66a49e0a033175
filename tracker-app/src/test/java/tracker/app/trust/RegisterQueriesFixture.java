package tracker.app.trust;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import tracker.domain.shared.ContiguousPosition;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Queries;
import tracker.domain.shared.Query;
import tracker.domain.shared.QueryWatch;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.TrustQuery.ListTrusts;
import tracker.domain.trust.TrustQuery.TrustList;

/** Answers for a register in memory. */
record RegisterQueriesFixture(RegisterStory story) implements Queries {

    @Override
    @SuppressWarnings("unchecked")
    public <R> R ask(Query<R> query) {
        if (!(query instanceof ListTrusts)) {
            throw new IllegalArgumentException(query.toString());
        }
        return (R) new TrustList(
                new SnapshotPosition(Instant.EPOCH, ContiguousPosition.NONE), List.copyOf(story.trusts.values()));
    }

    @Override
    public <R> QueryWatch watch(LiveQuery<R> query, Consumer<? super R> consumer) {
        throw new UnsupportedOperationException("a load watches nothing");
    }
}
