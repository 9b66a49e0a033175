package tracker.app.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import tracker.app.openpages.OpenPageRegistry;
import tracker.app.standlink.StandLinkResolver;
import tracker.app.standlink.StandLinkToken;
import tracker.domain.access.CallerIdentity;
import tracker.domain.access.Role;
import tracker.domain.shared.PersonId;
import tracker.ui.shared.CurrentUser;

/** The user of this thread with current roles. In the profile dev everyone is an administrator. */
@Component
class CurrentSpeakerProvider implements CurrentUser {

    private static final CallerIdentity DEVELOPER =
            new CallerIdentity(new PersonId("developer"), Role.ADMINISTRATOR, Map.of());

    private final AccountRepository accounts;
    private final SignInRepository signIns;
    private final StandLinkResolver links;
    private final OpenPageRegistry pages;
    private final CallerIdentity nobody;

    CurrentSpeakerProvider(
            AccountRepository accounts,
            SignInRepository signIns,
            StandLinkResolver links,
            OpenPageRegistry pages,
            Environment environment) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.links = links;
        this.pages = pages;
        this.nobody = environment.acceptsProfiles(Profiles.of("dev")) ? DEVELOPER : CallerIdentity.VISITOR;
    }

    @Override
    public CallerIdentity speaker() {
        Authentication known = known();
        if (known != null && known.getPrincipal() instanceof StandLinkToken shown) {
            return CallerIdentity.with(links.resolve(shown));
        }
        SignedInUser who = who();
        return who == null ? nobody : account(who).map(Account::speaker).orElse(CallerIdentity.VISITOR);
    }

    /** The user who started background work, with current roles. */
    CallerIdentity speaker(PersonId person) {
        return person.equals(nobody.person())
                ? nobody
                : accounts.backgroundRights(person).orElse(CallerIdentity.VISITOR);
    }

    @Override
    public String name() {
        SignedInUser who = who();
        return who == null ? "" : account(who).map(Account::name).orElse("");
    }

    @Override
    public String signIn() {
        SignedInUser who = who();
        return who == null ? "" : who.at();
    }

    @Override
    public int idleTimeoutSeconds() {
        return VaadinServletRequest.getCurrent()
                .getHttpServletRequest()
                .getSession()
                .getMaxInactiveInterval();
    }

    /**
     * Redirects every page of the session to the sign-out page, because a page would otherwise notice only after a
     * minute.
     */
    @Override
    public void signOut() {
        UI here = UI.getCurrent();
        String way = SignOutController.signOutPath(here.getSession().getSession());
        for (UI page : here.getSession().getUIs()) {
            pages.leave(page);
            page.getPage().setLocation(way);
            if (page != here) {
                page.push();
            }
        }
    }

    private static @Nullable Authentication known() {
        return SecurityContextHolder.getContext().getAuthentication();
    }

    /** The account, if the sign-in has not been ended elsewhere. */
    private Optional<Account> account(SignedInUser who) {
        Optional<Account> account = accounts.find(who);
        account.ifPresent(there -> signIns.recordActivity(who));
        return account;
    }

    private static @Nullable SignedInUser who() {
        return SignedInUser.of(known());
    }
}
