package tracker.domain.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;

/**
 * Who asks for something, and in whose name he may speak.
 *
 * @param person null when nobody is signed in
 * @param national organiser, administrator, or null
 * @param trusts what the person is to each trust: contributor or lead
 * @param link by which somebody without an account counts at a stand; null for everybody else
 */
public record CallerIdentity(
        @Nullable PersonId person,
        @Nullable Role national,
        Map<TrustCode, Role> trusts,
        @Nullable StandLink link) {

    /**
     * Opens the counter of one stand.
     *
     * @param stand the id
     * @param good false when it has ended, was never made, or is another stand's
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

    /** Whoever holds the link of a stand's counter. */
    public static CallerIdentity with(StandLink link) {
        return new CallerIdentity(null, null, Map.of(), link);
    }

    boolean is(@Nullable PersonId other) {
        return person != null && person.equals(other);
    }

    public boolean signedIn() {
        return person != null;
    }

    /** As one of its people, or as an organiser who helps it. */
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
