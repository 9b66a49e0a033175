package tracker.domain.schooltalk;

import java.util.Optional;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.shared.Query;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** The queries about a school talk. */
public final class SchoolTalkQuery {

    private SchoolTalkQuery() {}

    /**
     * The current state, folded from its events and not from a read model; empty if it is unknown or belongs to another
     * trust.
     */
    public record GetSchoolTalk(SchoolTalkId id, TrustCode trust)
            implements Query<Optional<ActivitySnapshot<SchoolTalkDetails, SchoolTalkFigures>>>, TrustScoped {}
}
