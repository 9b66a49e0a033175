package tracker.domain.activity;

/** An error in what was reported is corrected. */
public interface CorrectionEvent extends FigureEvent {}
