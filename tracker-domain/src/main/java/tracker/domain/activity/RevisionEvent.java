package tracker.domain.activity;

/** Better or later figures of an activity were received. */
public interface RevisionEvent extends FigureEvent {}
