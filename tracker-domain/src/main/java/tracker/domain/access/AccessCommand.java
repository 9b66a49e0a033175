package tracker.domain.access;

import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Command;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/**
 * A command about people and their accounts. None becomes an event of the campaign: names and addresses stay out of the
 * event store.
 */
public sealed interface AccessCommand extends Command, TrustScoped {

    /** The trust the role is given or removed for; null for a national role. */
    @Nullable
    TrustCode trust();

    /**
     * Creates an account and emails the person a link that opens it once. A person who already has an account with that
     * address gets the role, and an email that says so.
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

    /** Sends the invitation again with a new link; the old link stops working. */
    record InviteAgain(PersonId person, @Nullable TrustCode trust) implements AccessCommand {}

    /** Gives a role. It replaces the role the person has for that trust, or the national role. */
    record GiveRole(PersonId person, Role role, @Nullable TrustCode trust) implements AccessCommand {
        public GiveRole {
            AccessRule.fits(role, trust);
        }
    }

    /**
     * Removes the role the person has for that trust, or the national role. A person with no role left can still sign
     * in, with read access only.
     */
    record TakeRole(PersonId person, @Nullable TrustCode trust) implements AccessCommand {}

    /** Removes the second factor of a person who has lost it, and signs them out everywhere; never the sender's own. */
    record ResetSecondFactor(PersonId person) implements AccessCommand {

        @Override
        public @Nullable TrustCode trust() {
            return null;
        }
    }

    /** A command about the sender's own account; it belongs to no trust. */
    sealed interface AccountCommand extends AccessCommand {

        /** The person the account belongs to. */
        PersonId person();

        @Override
        default @Nullable TrustCode trust() {
            return null;
        }
    }

    /**
     * Ends all sessions but one and forgets all remembered devices.
     *
     * @param here the id of the session that stays
     */
    record SignOutElsewhere(PersonId person, String here) implements AccountCommand {}

    /**
     * Forgets one remembered device.
     *
     * @param device its id
     */
    record ForgetDevice(PersonId person, String device) implements AccountCommand {}

    /**
     * Erases name, address, password and roles, and signs the person out everywhere. What the person reported stays,
     * attributed to someone who has left.
     */
    record CloseAccount(PersonId person) implements AccountCommand {}
}
