package tracker.domain.schooltalk;

import java.util.Optional;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.shared.Query;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** What can be asked about a school talk. */
public final class SchoolTalkQuery {

    private SchoolTalkQuery() {}

    /** As it stands this very moment, straight from its facts; empty where it is unknown or another trust's. */
    public record GetSchoolTalk(SchoolTalkId id, TrustCode trust)
            implements Query<Optional<ActivitySnapshot<SchoolTalkDetails, SchoolTalkFigures>>>, TrustScoped {}
}
