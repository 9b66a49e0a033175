package tracker.app.eventstore;

/**
 * Placeholder for a stored event that cannot be decoded, so that processors see it instead of skipping it.
 *
 * @param name stored name
 * @param nameKnown whether the name is known, so that only the content is invalid
 */
public record UnreadableEvent(String name, boolean nameKnown) {}
