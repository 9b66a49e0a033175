package tracker.domain.shared;

/** Something a person or a programme asks for; it ends in a stored fact, or in a {@link RuleBroken}. */
public interface Command {}
