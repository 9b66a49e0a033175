package tracker.app.signin;

import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.app.openpages.OpenPageRegistry;
import tracker.app.permissions.SecurityLog;
import tracker.domain.shared.PersonId;

/**
 * Creates accounts for users of an organisation's sign-in and updates their roles from its claim each time. Users are
 * identified by issuer and subject, never by email address, which is not verified.
 */
@Component
@ConditionalOnWebApplication
class OrganisationUserService extends OidcUserService {

    private final AccountRepository accounts;
    private final SignInRepository signIns;
    private final Clock clock;
    private final OpenPageRegistry pages;
    private final TransactionTemplate transaction;
    private final SignInProperties properties;

    OrganisationUserService(
            AccountRepository accounts,
            SignInRepository signIns,
            OpenPageRegistry pages,
            Clock clock,
            PlatformTransactionManager transactions,
            SignInProperties properties) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.pages = pages;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.properties = properties;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser known = super.loadUser(request);
        OrganisationRoles roles =
                OrganisationRoles.of(known.getClaim(properties.rolesClaim()), properties.rolePrefix());
        if (roles.none()) {
            SecurityLog.rejected("the organisation names no role", known.getIssuer() + " " + known.getSubject());
            throw new OAuth2AuthenticationException(new OAuth2Error("no_role"), "no role is named");
        }
        SignedInUser who = transaction.execute(all -> account(known, roles));
        if (who == null) {
            throw new IllegalStateException("there is an account now");
        }
        pages.check();
        SecurityLog.signedIn(who.person(), "organisation", String.valueOf(known.getIssuer()));
        return new OrganisationUser(known, who);
    }

    private SignedInUser account(OidcUser known, OrganisationRoles roles) {
        String name = AccountRepository.EXTERNAL + known.getIssuer() + "|" + known.getSubject();
        accounts.saveExternalAccount(PersonId.next(), name, address(known), called(known), clock.instant());
        Account account = accounts.find(name).orElseThrow();
        accounts.setRoles(account.person(), roles.national(), roles.trusts());
        accounts.recordVisit(account.person(), clock.instant());
        return signIns.beginWithSecondFactor(account);
    }

    private static String address(OidcUser known) {
        return Objects.requireNonNullElse(known.getEmail(), "");
    }

    private static String called(OidcUser known) {
        return Objects.requireNonNullElse(known.getFullName(), known.getSubject());
    }
}
