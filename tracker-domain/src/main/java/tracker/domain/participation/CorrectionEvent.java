package tracker.domain.participation;

/** An error in what was reported of an activity is put right. */
public interface CorrectionEvent extends ContributionEvent {}
