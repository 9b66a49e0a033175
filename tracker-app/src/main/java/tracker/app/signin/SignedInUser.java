package tracker.app.signin;

import java.io.Serializable;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import tracker.domain.shared.PersonId;

/**
 * Who is signed in, as the session keeps it. The roles are not kept with it, so that one taken away is gone at the next command; and
 * it counts only as long as the database knows of it, so that a closed account is signed out everywhere at once.
 *
 * @param id the person
 * @param name as others see it
 * @param at the id of this one sign-in
 */
public record SignedInUser(String id, String name, String at) implements Principal, Serializable {

    /** Null for who is a visitor. */
    static @Nullable SignedInUser of(@Nullable Authentication known) {
        return switch (known == null ? null : known.getPrincipal()) {
            case SignedInUser who -> who;
            case OrganisationUser person -> person.signedInUser();
            case null, default -> null;
        };
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
