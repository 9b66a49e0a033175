package tracker.domain.access;

import org.jspecify.annotations.Nullable;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;

/** What is forbidden because of who asks, or of what is asked about people. */
public enum AccessRule implements BusinessRule {
    SIGN_IN_FIRST("Sign in first. What you typed is kept on this page."),
    A_TRUSTS_OWN_PEOPLE_SPEAK_FOR_IT(
            "You do not speak for this trust, so nothing was changed. Its lead or the organisers can invite you."),
    ITS_LEAD_SAYS_WHO_SPEAKS_FOR_A_TRUST("Only a lead of this trust or an organiser can do this."),
    ORGANISERS_DO_THIS("Only the organisers can do this."),
    ADMINISTRATORS_DO_THIS("Only an administrator can do this."),
    ONLY_ONESELF("Only the person whose account it is can do this."),
    ONESELF_OR_AN_ADMINISTRATOR("Only the person whose account it is, or an administrator, can do this."),
    THE_TRACKER_DOES_THIS_ITSELF("Nobody can ask for this; the tracker does it by itself."),
    A_LINK_OPENS_ONE_COUNTER("This link opens the counter of one stand, and nothing else."),
    A_LINK_ENDS("This link has ended: its days are over, or a new one was made. Ask for the new one at the stand; "
            + "what you counted is kept on this phone."),
    AN_ADDRESS_HAS_ITS_FORM("Enter an e-mail address, like name@example.nhs.uk."),
    SOMEBODY_IS_KNOWN_HERE("This person is not known here; the account may have been closed."),
    AN_INVITATION_IS_ACCEPTED_ONCE(
            "This person has accepted already; a link to sign in can be asked for on the sign-in page."),
    A_ROLE_OF_A_TRUST_NAMES_IT(
            "A contributor or lead speaks for a trust; an organiser or administrator for none. Say which."),
    A_TRUST_IS_REGISTERED("No trust with this code is registered."),
    AN_ADMINISTRATOR_STAYS("This is the last administrator; make somebody else one first.");

    private final String sentence;

    AccessRule(String sentence) {
        this.sentence = sentence;
    }

    /** A role of a trust is had for a trust, a national one for none. */
    static void fits(Role role, @Nullable TrustCode trust) {
        RuleBroken.when(role.ofATrust() != (trust != null), A_ROLE_OF_A_TRUST_NAMES_IT);
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
