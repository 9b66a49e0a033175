package tracker.domain.video;

import tracker.domain.shared.TextLine;

/**
 * A channel on which the video can no longer be seen.
 *
 * @param channel on which it was published
 * @param proof what shows it: a ticket, an answer of the channel, an archived page
 */
public record TakeDownProof(VideoChannel channel, TextLine proof) {}
