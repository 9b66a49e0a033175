package tracker.domain.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.access.CallerIdentity.StandLink;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;

/** Who may send a command or a query. */
public enum Permission {
    ANYONE,
    /** The people of its trust, and organisers. */
    ITS_TRUST,
    /** As {@link #ITS_TRUST}, and the holder of that stand's counter link. */
    ITS_STAND,
    /** The leads of its trust, and organisers; for no trust, administrators. */
    ITS_LEAD,
    ORGANISERS,
    ADMINISTRATORS,
    /** The account's owner only. */
    ONESELF,
    /** The account's owner, and administrators. */
    ONESELF_OR_ADMINISTRATORS,
    /** Never people: reference data, view counts of videos, and everything else the tracker records itself. */
    THE_TRACKER;

    /**
     * Checks the permission for a command or query about a trust.
     *
     * @param trust null if it is about no trust; then no trust's people are allowed
     * @return the rule that refuses; empty if allowed
     */
    public Optional<AccessRule> refusal(CallerIdentity speaker, @Nullable TrustCode trust) {
        return refusal(speaker, trust, null);
    }

    /**
     * Checks the permission for a command or query that may be about a person.
     *
     * @param person the owner of the account it is about; null if it is about no account
     */
    public Optional<AccessRule> refusal(CallerIdentity speaker, @Nullable TrustCode trust, @Nullable PersonId person) {
        return refusal(speaker, trust, person, null);
    }

    /**
     * Checks the permission for a command or query that may be about an activity.
     *
     * @param activity the id of the activity; null if it is about none
     */
    public Optional<AccessRule> refusal(
            CallerIdentity speaker, @Nullable TrustCode trust, @Nullable PersonId person, @Nullable String activity) {
        if (this == ANYONE) {
            return Optional.empty();
        }
        if (this == THE_TRACKER) {
            return Optional.of(AccessRule.THE_TRACKER_DOES_THIS_ITSELF);
        }
        if (speaker.link() != null) {
            return refusal(speaker.link(), activity);
        }
        if (!speaker.signedIn()) {
            return Optional.of(AccessRule.SIGN_IN_FIRST);
        }
        return allows(speaker, trust, person) ? Optional.empty() : Optional.of(rule(trust));
    }

    private Optional<AccessRule> refusal(StandLink link, @Nullable String activity) {
        if (this != ITS_STAND || !link.stand().equals(activity)) {
            return Optional.of(AccessRule.A_LINK_OPENS_ONE_COUNTER);
        }
        return link.valid() ? Optional.empty() : Optional.of(AccessRule.A_LINK_ENDS);
    }

    private boolean allows(CallerIdentity speaker, @Nullable TrustCode trust, @Nullable PersonId person) {
        return switch (this) {
            case ANYONE -> true;
            case ITS_TRUST, ITS_STAND -> trust == null ? speaker.organises() : speaker.actsFor(trust);
            case ITS_LEAD -> trust == null ? speaker.administers() : speaker.leads(trust);
            case ORGANISERS -> speaker.organises();
            case ADMINISTRATORS -> speaker.administers();
            case ONESELF -> speaker.is(person);
            case ONESELF_OR_ADMINISTRATORS -> speaker.is(person) || speaker.administers();
            case THE_TRACKER -> false;
        };
    }

    private AccessRule rule(@Nullable TrustCode trust) {
        return switch (this) {
            case ITS_TRUST, ITS_STAND -> AccessRule.A_TRUSTS_OWN_PEOPLE_SPEAK_FOR_IT;
            case ITS_LEAD ->
                trust == null ? AccessRule.ADMINISTRATORS_DO_THIS : AccessRule.ITS_LEAD_SAYS_WHO_SPEAKS_FOR_A_TRUST;
            case ORGANISERS -> AccessRule.ORGANISERS_DO_THIS;
            case ADMINISTRATORS -> AccessRule.ADMINISTRATORS_DO_THIS;
            case ONESELF -> AccessRule.ONLY_ONESELF;
            case ONESELF_OR_ADMINISTRATORS -> AccessRule.ONESELF_OR_AN_ADMINISTRATOR;
            case ANYONE, THE_TRACKER -> AccessRule.THE_TRACKER_DOES_THIS_ITSELF;
        };
    }
}
