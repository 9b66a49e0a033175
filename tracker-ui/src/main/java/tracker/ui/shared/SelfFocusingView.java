package tracker.ui.shared;

/** A page that says itself where one goes on reading after a link within it, and keeps its place. */
public interface SelfFocusingView {}
