package tracker.planted.domain.participation;

/** Known where it must not be. */
public record Total(int people) {}
