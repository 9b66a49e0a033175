package tracker.app.eventstore;

/**
 * The name under which this node claims its place in the stream. A node that is alone on its database keeps its name over a
 * crash, so that it goes on at once instead of waiting for its own claim to run out.
 *
 * @param value unique among the nodes that run at the same time on one database
 */
public record NodeName(String value) {}
