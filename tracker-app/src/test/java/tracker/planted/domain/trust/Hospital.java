package tracker.planted.domain.trust;

/** Known where it must not be. */
public record Hospital(String code) {}
