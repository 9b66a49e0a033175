package tracker.planted.domain.video;

/** Known where it must not be. */
public record Reel(int seconds) {}
