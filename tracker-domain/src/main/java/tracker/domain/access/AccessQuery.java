package tracker.domain.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Query;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** The queries about people and their accounts. */
public final class AccessQuery {

    private AccessQuery() {}

    /** Everyone with an account who acts for the trust, or everyone when it is null; by name. */
    public record ListPeople(@Nullable TrustCode trust) implements Query<List<PersonDetails>>, TrustScoped {}

    /**
     * One person and their roles.
     *
     * @param name as others see it
     * @param address email address; the first administrator has none, and a placeholder stands here
     * @param national organiser, administrator, or null
     * @param trusts contributor or lead, by trust
     * @param accepted whether the invitation has been accepted
     * @param lastSignIn the latest sign-in; null before the first
     * @param secondFactor whether a second factor is set up
     */
    public record PersonDetails(
            PersonId id,
            String name,
            String address,
            @Nullable Role national,
            Map<TrustCode, Role> trusts,
            boolean accepted,
            @Nullable Instant lastSignIn,
            boolean secondFactor) {

        /** Without a second factor. */
        public PersonDetails(
                PersonId id,
                String name,
                String address,
                @Nullable Role national,
                Map<TrustCode, Role> trusts,
                boolean accepted,
                @Nullable Instant lastSignIn) {
            this(id, name, address, national, trusts, accepted, lastSignIn, false);
        }
    }

    /**
     * The authors of the events of an activity of that trust, by name. Names are looked up at query time, never stored
     * in an event.
     *
     * @param activity its id
     */
    public record ListAuthors(String activity, TrustCode trust) implements Query<AuthorNames>, TrustScoped {}

    /**
     * Author names of an activity's events.
     *
     * @param names by event position; an event the tracker itself recorded has no entry, and the author of a closed
     *     account reads as someone who has left
     */
    public record AuthorNames(Map<Long, String> names) {}

    /** Everything stored about a person, for that person only; empty if there is no account. */
    public record GetOwnAccount(PersonId person) implements Query<Optional<OwnAccount>> {}

    /**
     * A person's own account, with its sessions.
     *
     * @param signedIn the current sessions
     * @param remembered the devices on which the person stays signed in
     */
    public record OwnAccount(PersonDetails person, List<SignedInDevice> signedIn, List<SignedInDevice> remembered) {}

    /**
     * A browser on a device.
     *
     * @param id to end the session by
     * @param device a description of browser and system, as far as known
     * @param used the last use
     */
    public record SignedInDevice(String id, String device, Instant since, Instant used) {}

    /** Whether emails are sent; without a mail server they are only written, for administrators to pass on. */
    public record GetEmailDelivery() implements Query<EmailDelivery> {}

    /**
     * How emails are delivered.
     *
     * @param sent false if no mail server is set up
     */
    public record EmailDelivery(boolean sent) {}

    /** The emails written and their delivery status, newest first, at most 100. */
    public record ListEmailMessages() implements Query<List<EmailMessage>> {}

    /**
     * One email and its delivery status.
     *
     * @param text the body; empty once sent, because it contains a link that opens an account
     * @param sent null until it is sent
     * @param failure why it could not be sent; empty otherwise
     */
    public record EmailMessage(
            String to,
            String subject,
            String text,
            Instant written,
            @Nullable Instant sent,
            String failure) {}
}
