package tracker.app.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tracker.domain.access.CallerIdentity;
import tracker.domain.shared.PersonId;

/**
 * A person who may sign in.
 *
 * @param address to which emails are sent; the first administrator has a user name here
 * @param password as bcrypt; null if there is none
 * @param opened whether the invitation has been accepted
 * @param lastHere null before the first sign-in
 * @param setUpDue whether the person still has to give an address and a password of their own; until then they have no
 *     role, whatever the database says
 * @param secondFactor whether a second factor is set up
 * @param external whether an organisation signs the person in, so that there is no password here
 */
record Account(
        PersonId person,
        String address,
        String name,
        @Nullable String password,
        boolean opened,
        @Nullable Instant lastHere,
        boolean setUpDue,
        boolean external,
        boolean secondFactor,
        CallerIdentity speaker) {}
