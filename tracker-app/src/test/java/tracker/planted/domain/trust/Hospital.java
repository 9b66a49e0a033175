package tracker.planted.domain.trust;

/** Must not be used from elsewhere. */
public record Hospital(String code) {}
