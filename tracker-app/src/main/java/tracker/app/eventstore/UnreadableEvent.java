package tracker.app.eventstore;

/**
 * Stands in the place of a stored fact that cannot be read, so that whoever reads the stream sees it instead of passing over it.
 *
 * @param name under which it is stored
 * @param nameKnown whether the name is one of ours, so that only its content is at fault
 */
public record UnreadableEvent(String name, boolean nameKnown) {}
