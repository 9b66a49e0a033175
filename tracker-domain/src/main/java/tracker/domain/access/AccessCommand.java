package tracker.domain.access;

import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Command;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** What can be asked about people. None of it becomes a fact of the campaign: names and addresses stay out of them. */
public sealed interface AccessCommand extends Command, TrustScoped {

    /** The trust for which a role is given or taken; null for a national role. */
    @Nullable
    TrustCode trust();

    /**
     * Makes an account and writes the person a letter with a link that opens it once. Who has an account with that address
     * already is given the role, and told so.
     *
     * @param trust null for organisers and administrators
     */
    record InvitePerson(
            PersonId person,
            EmailAddress address,
            TextLine name,
            Role role,
            @Nullable TrustCode trust) implements AccessCommand {
        public InvitePerson {
            AccessRule.fits(role, trust);
        }
    }

    /** Writes the letter again, with a new link; the old one ends. */
    record InviteAgain(PersonId person, @Nullable TrustCode trust) implements AccessCommand {}

    /** Gives a role, in place of the one the person has for that trust or for the nation. */
    record GiveRole(PersonId person, Role role, @Nullable TrustCode trust) implements AccessCommand {
        public GiveRole {
            AccessRule.fits(role, trust);
        }
    }

    /** Takes the role the person has for that trust, or the national one. Who has none left can still sign in, and only look. */
    record TakeRole(PersonId person, @Nullable TrustCode trust) implements AccessCommand {}

    /** What a person asks about the own account; of no trust. */
    sealed interface AccountCommand extends AccessCommand {

        /** Whose account it is. */
        PersonId person();

        @Override
        default @Nullable TrustCode trust() {
            return null;
        }
    }

    /**
     * Ends all sign-ins but one, and no device is remembered any more.
     *
     * @param here the id of the sign-in that stays
     */
    record SignOutElsewhere(PersonId person, String here) implements AccountCommand {}

    /**
     * Nobody stays signed in on that device.
     *
     * @param device its id
     */
    record ForgetDevice(PersonId person, String device) implements AccountCommand {}

    /**
     * Erases name, address, password and roles, and signs the person out everywhere. What the person has told stays, by someone who has
     * left.
     */
    record CloseAccount(PersonId person) implements AccountCommand {}
}
