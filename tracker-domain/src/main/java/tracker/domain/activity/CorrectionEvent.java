package tracker.domain.activity;

/** An error in what was reported of an activity is put right. */
public interface CorrectionEvent extends ContributionEvent {}
