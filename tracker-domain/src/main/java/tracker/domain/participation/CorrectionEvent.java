package tracker.domain.participation;

/** An error in what was reported is corrected. */
public interface CorrectionEvent extends ContributionEvent {}
