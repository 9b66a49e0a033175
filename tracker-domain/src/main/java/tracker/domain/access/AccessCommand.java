package tracker.domain.access;

import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Command;
import tracker.domain.shared.Line;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;

/** What can be asked about people. None of it becomes a fact of the campaign: names and addresses stay out of them. */
public sealed interface AccessCommand extends Command {

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
            MailAddress address,
            Line name,
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
}
