package tracker.app.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who came in through the sign-in of an organisation, with the account here. */
final class OrganisationPerson extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;

    private final SignedIn who;

    OrganisationPerson(OidcUser known, SignedIn who) {
        super(List.of(), known.getIdToken(), known.getUserInfo());
        this.who = who;
    }

    SignedIn who() {
        return who;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrganisationPerson person && person.who.equals(who);
    }

    @Override
    public int hashCode() {
        return who.hashCode();
    }
}
