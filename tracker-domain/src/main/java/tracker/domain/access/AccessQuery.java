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

/** What can be asked about people. */
public final class AccessQuery {

    private AccessQuery() {}

    /** Everybody with an account who speaks for that trust, or all when it is null; by name. */
    public record ListPeople(@Nullable TrustCode trust) implements Query<List<PersonDetails>>, TrustScoped {}

    /**
     * @param name as others see it
     * @param address where letters go; the first administrator has none and is called so here
     * @param national organiser, administrator, or null
     * @param trusts contributor or lead, by trust
     * @param open whether the invitation has been accepted
     * @param lastHere when the person signed in last; null before the first time
     */
    public record PersonDetails(
            PersonId id,
            String name,
            String address,
            @Nullable Role national,
            Map<TrustCode, Role> trusts,
            boolean accepted,
            @Nullable Instant lastSignIn) {}

    /**
     * Who told the facts about an activity of that trust, by name; asked for again with each fact.
     *
     * @param activity the id
     */
    public record ListAuthors(String activity, TrustCode trust) implements Query<AuthorNames>, TrustScoped {}

    /**
     * @param names by the position of the fact; a fact that the tracker told itself is missing, and one whose author's account is closed
     *     was told by someone who has left
     */
    public record AuthorNames(Map<Long, String> names) {}

    /** All that is kept of a person, for the person alone; empty where there is no account. */
    public record GetOwnAccount(PersonId person) implements Query<Optional<OwnAccount>> {}

    /**
     * @param signedIn where the person is signed in
     * @param remembered on which devices the person stays signed in
     */
    public record OwnAccount(PersonDetails person, List<SignedInDevice> signedIn, List<SignedInDevice> remembered) {}

    /**
     * A browser on a device.
     *
     * @param id to end it by
     * @param device in words, as far as it says what it is
     * @param used when it was last
     */
    public record SignedInDevice(String id, String device, Instant since, Instant used) {}

    /** The letters that have been written and what became of them, newest first, at most a hundred. */
    public record ListEmailMessages() implements Query<List<EmailMessage>> {}

    /**
     * @param text what it says; empty once it has gone out, since it holds a link that opens an account
     * @param sent null as long as it has not gone out
     * @param failure why it could not go out; empty otherwise
     */
    public record EmailMessage(
            String to,
            String subject,
            String text,
            Instant written,
            @Nullable Instant sent,
            String failure) {}
}
