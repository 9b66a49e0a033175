package tracker.app.signin;

import tracker.domain.stand.TallyKeyHash;

/**
 * What somebody shows who counts at a stand without an account. Whether it opens anything is looked up at each command.
 *
 * @param stand whose counter it is meant to open
 * @param key as a hash, so that the key itself stays with whoever has it
 */
record StandLinkToken(String stand, TallyKeyHash key) {}
