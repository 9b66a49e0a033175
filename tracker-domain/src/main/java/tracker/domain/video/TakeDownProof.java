package tracker.domain.video;

import tracker.domain.shared.TextLine;

/**
 * Proof that a video is no longer available on a channel.
 *
 * @param channel on which it was published
 * @param proof what shows it: a ticket, the channel's answer, an archived page
 */
public record TakeDownProof(VideoChannel channel, TextLine proof) {}
