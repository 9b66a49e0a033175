package tracker.app.eventstore;

/**
 * The name under which this node claims its segments. A node that is alone on its database keeps its name over a
 * crash, so that it continues at once instead of waiting for its own claim to expire.
 *
 * @param value unique among the nodes that run at the same time on one database
 */
public record NodeName(String value) {}
