package tracker.domain.access;

import org.jspecify.annotations.Nullable;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;

/** The rules for permissions, people and roles. */
public enum AccessRule implements BusinessRule {
    SIGN_IN_FIRST("Sign in first. What you typed is kept on this page."),
    A_TRUSTS_OWN_PEOPLE_SPEAK_FOR_IT(
            "You are not a member of this trust's team, so nothing was changed. Its lead or the organisers can invite you."),
    ITS_LEAD_SAYS_WHO_SPEAKS_FOR_A_TRUST("Only a lead of this trust or an organiser can do this."),
    ORGANISERS_DO_THIS("Only the organisers can do this."),
    ADMINISTRATORS_DO_THIS("Only an administrator can do this."),
    ONLY_ONESELF("Only the owner of the account can do this."),
    ONESELF_OR_AN_ADMINISTRATOR("Only the owner of the account or an administrator can do this."),
    THE_TRACKER_DOES_THIS_ITSELF("The tracker does this by itself; it cannot be requested."),
    A_LINK_OPENS_ONE_COUNTER("This link opens the counter of one stand, and nothing else."),
    A_LINK_ENDS("This link has ended: its days are over, or a new one was made. Ask for the new one at the stand; "
            + "what you counted is kept on this phone."),
    AN_ADDRESS_HAS_ITS_FORM("Enter an email address, like name@example.nhs.uk."),
    SOMEBODY_IS_KNOWN_HERE("There is no such user. The account may have been closed."),
    AN_INVITATION_IS_ACCEPTED_ONCE(
            "This person has already accepted. They can ask for a sign-in link on the sign-in page."),
    A_ROLE_OF_A_TRUST_NAMES_IT("Choose a trust for a contributor or lead. An organiser or administrator has none."),
    A_TRUST_IS_REGISTERED("No trust with this code is registered."),
    AN_ORGANISATION_INVITES_ITS_PEOPLE(
            "Everyone signs in with their organisation here, so nobody is invited. The organisation gives the roles."),
    A_LOST_FACTOR_IS_RESET_BY_SOMEBODY_ELSE(
            "You cannot reset your own second factor. Ask another organiser, or change it on the page of your account."),
    CONFIRM_THAT_IT_IS_YOU(
            "Nothing was changed: confirm that it is you first. Open “Your account”, choose “Confirm that it is you”, then "
                    + "try again."),
    AN_ADMINISTRATOR_STAYS("This is the last administrator. Make someone else an administrator first."),
    A_LEAD_STAYS(
            "This is the last lead of the trust. Without one, nobody there can invite users or create API tokens. Make "
                    + "someone else a lead first, or ask the organisers to remove the role.");

    private final String sentence;

    AccessRule(String sentence) {
        this.sentence = sentence;
    }

    /** Checks that a trust role names a trust and a national role names none. */
    static void fits(Role role, @Nullable TrustCode trust) {
        RuleBroken.when(role.ofATrust() != (trust != null), A_ROLE_OF_A_TRUST_NAMES_IT);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
