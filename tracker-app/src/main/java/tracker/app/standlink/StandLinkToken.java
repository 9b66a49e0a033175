package tracker.app.standlink;

import tracker.domain.stand.TallyKeyHash;

/**
 * The link with which someone without an account counts at a stand. It is checked at each command.
 *
 * @param stand whose counter it should open
 * @param key as a hash, so that the key itself stays with its holder
 */
public record StandLinkToken(String stand, TallyKeyHash key) {}
