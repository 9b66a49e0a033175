package tracker.planted.app.board;

/** Must not be used from elsewhere. */
public interface Wiring {}
