package tracker.planted.domain.video;

/** Must not be used from elsewhere. */
public record Reel(int seconds) {}
