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
 */
public record Speaker(@Nullable PersonId person, @Nullable Role national, Map<TrustCode, Role> trusts) {

    /** Nobody is signed in. */
    public static final Speaker VISITOR = new Speaker(null, null, Map.of());

    public Speaker {
        if (national != null && national.ofATrust() || trusts.values().stream().anyMatch(role -> !role.ofATrust())) {
            throw new IllegalArgumentException("a role of a trust is not a national one");
        }
        trusts = Map.copyOf(trusts);
    }

    boolean is(@Nullable PersonId other) {
        return person != null && person.equals(other);
    }

    public boolean signedIn() {
        return person != null;
    }

    /** As one of its people, or as an organiser who helps it. */
    public boolean speaksFor(TrustCode trust) {
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
