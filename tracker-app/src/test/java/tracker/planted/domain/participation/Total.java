package tracker.planted.domain.participation;

/** Must not be used from elsewhere. */
public record Total(int people) {}
