package tracker.app.access;

import java.io.Serializable;
import java.security.Principal;
import tracker.domain.shared.PersonId;

/**
 * Who is signed in, as the session keeps it. The roles are not kept with it, so that one taken away is gone at the next command.
 *
 * @param id the person
 * @param name as others see it
 */
record SignedIn(String id, String name) implements Principal, Serializable {

    static SignedIn of(Account account) {
        return new SignedIn(account.person().value(), account.name());
    }

    PersonId person() {
        return new PersonId(id);
    }

    /** The same person, whatever the name; sessions are found by it. */
    @Override
    public String getName() {
        return id;
    }
}
