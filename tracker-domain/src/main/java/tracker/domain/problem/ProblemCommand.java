package tracker.domain.problem;

import tracker.domain.shared.Command;

/** A command about messages of the public. None becomes an event, because a stranger's text must be deletable. */
public sealed interface ProblemCommand extends Command {

    ProblemMessageId message();

    /**
     * Tells the organisers that something about an activity is wrong. Anyone may; the form limits how often.
     *
     * @param activity the id of the activity
     */
    record ReportProblem(ProblemMessageId message, String activity, ProblemText text) implements ProblemCommand {}

    /** Marks a message as dealt with. Idempotent. */
    record CloseProblem(ProblemMessageId message) implements ProblemCommand {}
}
