package tracker.app.freetext;

import org.jspecify.annotations.Nullable;

/**
 * An event in its two stored parts.
 *
 * @param payload JSON of the event, with an empty text wherever a free text stood
 * @param texts JSON object from the place of each free text to the text; null if there is none
 */
public record SplitPayload(byte[] payload, @Nullable String texts) {}
