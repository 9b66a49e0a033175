package tracker.domain.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;

/**
 * The caller of a command or query, with roles.
 *
 * @param person null if nobody is signed in
 * @param national organiser, administrator, or null
 * @param trusts the person's role for each trust: contributor or lead
 * @param link the stand counter link of a caller without an account; null for everyone else
 */
public record CallerIdentity(
        @Nullable PersonId person,
        @Nullable Role national,
        Map<TrustCode, Role> trusts,
        @Nullable StandLink link) {

    /**
     * A link that opens the counter of one stand.
     *
     * @param stand the id
     * @param valid false if the link has ended, was never made, or is for another stand
     */
    public record StandLink(String stand, boolean valid) {}

    /** Nobody is signed in. */
    public static final CallerIdentity VISITOR = new CallerIdentity(null, null, Map.of());

    public CallerIdentity(@Nullable PersonId person, @Nullable Role national, Map<TrustCode, Role> trusts) {
        this(person, national, trusts, null);
    }

    public CallerIdentity {
        if (national != null && national.ofATrust() || trusts.values().stream().anyMatch(role -> !role.ofATrust())) {
            throw new IllegalArgumentException("a role of a trust is not a national one");
        }
        trusts = Map.copyOf(trusts);
    }

    /** A caller who holds the link of a stand's counter. */
    public static CallerIdentity with(StandLink link) {
        return new CallerIdentity(null, null, Map.of(), link);
    }

    boolean is(@Nullable PersonId other) {
        return person != null && person.equals(other);
    }

    public boolean signedIn() {
        return person != null;
    }

    /** True for the trust's own people, and for organisers, who may help any trust. */
    public boolean actsFor(TrustCode trust) {
        return organises() || trusts.containsKey(trust);
    }

    public boolean leads(TrustCode trust) {
        return organises() || trusts.get(trust) == Role.LEAD;
    }

    public boolean organises() {
        return national != null;
    }

    public boolean administers() {
        return national == Role.ADMINISTRATOR;
    }
}
