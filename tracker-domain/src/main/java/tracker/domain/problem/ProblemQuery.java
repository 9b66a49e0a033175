package tracker.domain.problem;

import java.util.List;
import tracker.domain.shared.Query;

/** The queries about messages of the public. */
public final class ProblemQuery {

    private ProblemQuery() {}

    /** The newest messages, open ones first. */
    public record ListProblems() implements Query<List<ProblemMessage>> {}
}
