package tracker.ui.shared;

/** A view that manages focus and scroll position itself after a navigation within it. */
public interface SelfFocusingView {}
