package tracker.planted.app.board;

/** Known where it must not be. */
public interface Wiring {}
