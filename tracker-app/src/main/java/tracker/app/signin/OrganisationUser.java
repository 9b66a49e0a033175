package tracker.app.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A user signed in by an organisation, with the account here. */
final class OrganisationUser extends DefaultOidcUser {

    private static final long serialVersionUID = 1L;

    private final SignedInUser who;

    OrganisationUser(OidcUser known, SignedInUser who) {
        super(List.of(), known.getIdToken(), known.getUserInfo());
        this.who = who;
    }

    SignedInUser signedInUser() {
        return who;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrganisationUser person && person.who.equals(who);
    }

    @Override
    public int hashCode() {
        return who.hashCode();
    }
}
