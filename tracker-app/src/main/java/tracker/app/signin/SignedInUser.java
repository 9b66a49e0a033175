package tracker.app.signin;

import java.io.Serializable;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import tracker.domain.shared.PersonId;

/**
 * The user in the session. Roles are not stored in it, so that a removed role ends at the next command. It is valid
 * only while the database has the sign-in, so that a closed account is signed out everywhere at once.
 *
 * @param id the user
 * @param name as others see it
 * @param at the id of this sign-in
 */
public record SignedInUser(String id, String name, String at) implements Principal, Serializable {

    /** Null for a visitor. A second factor may still be due: {@link SignInProofRepository} knows. */
    public static @Nullable SignedInUser of(@Nullable Authentication known) {
        return switch (known == null ? null : known.getPrincipal()) {
            case SignedInUser who -> who;
            case OrganisationUser person -> person.signedInUser();
            case null, default -> null;
        };
    }

    /** The user's id. */
    public PersonId person() {
        return new PersonId(id);
    }

    /** Equal for the same user whatever the name; sessions are found by it. */
    @Override
    public String getName() {
        return id;
    }
}
