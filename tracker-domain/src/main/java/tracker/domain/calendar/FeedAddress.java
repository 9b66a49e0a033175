package tracker.domain.calendar;

import java.time.Instant;

/**
 * That there is an address, though nobody can tell any more what it is.
 *
 * @param token what the address ends in, as a hash
 * @param since when it was made
 */
public record FeedAddress(FeedTokenHash token, Instant since) {}
