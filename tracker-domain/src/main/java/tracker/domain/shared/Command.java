package tracker.domain.shared;

/** A command of a person or a program. It ends in a stored event or in a {@link RuleBroken}. */
public interface Command {}
