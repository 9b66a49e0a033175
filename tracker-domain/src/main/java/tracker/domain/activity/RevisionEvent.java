package tracker.domain.activity;

/** Better or later figures of an activity have come in. */
public interface RevisionEvent extends ContributionEvent {}
