package tracker.app.signin;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.domain.access.Role;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustCode;

/**
 * The roles in the claim of an organisation's sign-in: {@code tracker-organiser}, {@code tracker-administrator}, {@code
 * tracker-lead-RJ1}, {@code tracker-contributor-RJ1}. Other values of the claim are ignored.
 *
 * @param national organiser, administrator, or null
 * @param trusts contributor or lead; of two roles for one trust the larger
 */
record OrganisationRoles(@Nullable Role national, Map<TrustCode, Role> trusts) {

    /** @param claim a list of texts or one text; anything else names no role */
    static OrganisationRoles of(@Nullable Object claim, String prefix) {
        Set<Role> national = EnumSet.noneOf(Role.class);
        Map<TrustCode, Role> trusts = new HashMap<>();
        for (Object one : claim instanceof Collection<?> many ? many : claim == null ? List.of() : List.of(claim)) {
            String name = String.valueOf(one);
            if (name.startsWith(prefix)) {
                read(name.substring(prefix.length()), national, trusts);
            }
        }
        Role first = national.contains(Role.ADMINISTRATOR)
                ? Role.ADMINISTRATOR
                : national.contains(Role.ORGANISER) ? Role.ORGANISER : null;
        return new OrganisationRoles(first, Map.copyOf(trusts));
    }

    private static void read(String name, Set<Role> national, Map<TrustCode, Role> trusts) {
        for (Role role : Role.values()) {
            if (!role.ofATrust() && name.equals(role.word())) {
                national.add(role);
            } else if (role.ofATrust() && name.startsWith(role.word() + "-")) {
                try {
                    TrustCode trust = new TrustCode(
                            name.substring(role.word().length() + 1).toUpperCase(Locale.ROOT));
                    trusts.merge(trust, role, (one, other) -> one.compareTo(other) > 0 ? one : other);
                } catch (RuleBroken noCode) {
                    // a name that only looks like one of ours
                }
            }
        }
    }

    boolean none() {
        return national == null && trusts.isEmpty();
    }
}
