package tracker.domain.calendar;

import java.time.Instant;

/**
 * The stored part of a feed's address. The address itself cannot be read again.
 *
 * @param token the hash of the token at its end
 * @param since when it was made
 */
public record FeedAddress(FeedTokenHash token, Instant since) {}
