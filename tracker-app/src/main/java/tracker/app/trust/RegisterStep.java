package tracker.app.trust;

import tracker.domain.trust.TrustCommand;

/**
 * One difference between file and register.
 *
 * @param command that removes the difference
 * @param words a description, for example "RJ1: renamed from … to …"
 */
record RegisterStep(TrustCommand command, String words) {}
