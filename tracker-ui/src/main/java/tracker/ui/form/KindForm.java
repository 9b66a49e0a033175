package tracker.ui.form;

import tracker.domain.shared.Command;
import tracker.domain.shared.Days;
import tracker.domain.shared.Reason;

/**
 * What one kind of activity says about its own forms: which questions it asks, and which commands they end in.
 *
 * @param <F> the figures of the kind
 */
public interface KindForm<F> {

    /** Questions for a new activity, with an id of its own, so that it cannot be logged twice. */
    LogQuestions<?, F> log(Occasion occasion);

    /** Questions for the figures of one that was held. */
    FigureQuestions<F> figures();

    /** It was held as planned, with these figures. */
    Command report(Which which, F figures);

    /** Better figures have come in. */
    Command revise(Which which, F figures, Reason reason);

    /** The figures were wrong. */
    Command correct(Which which, F figures, Reason reason);

    /** Whether it can go on for several days in a row. */
    boolean severalDays();

    /** It takes place on other days; where it cannot go on for several, the first of them is meant. */
    Command move(Which which, Days days, Reason reason);

    Command cancel(Which which, Reason reason);

    Command withdraw(Which which, Reason reason);

    Command restore(Which which, Reason reason);
}
