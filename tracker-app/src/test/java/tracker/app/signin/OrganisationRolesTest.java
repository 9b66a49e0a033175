package tracker.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tracker.domain.access.Role;
import tracker.domain.trust.TrustCode;

class OrganisationRolesTest {

    private static OrganisationRoles read(Object claim) {
        return OrganisationRoles.of(claim, "tracker-");
    }

    @Test
    void a_claim_names_roles_for_the_nation_and_for_trusts() {
        OrganisationRoles roles =
                read(List.of("tracker-lead-RJ1", "tracker-contributor-rr8", "tracker-organiser", "payroll-admin"));
        assertThat(roles.national()).isEqualTo(Role.ORGANISER);
        assertThat(roles.trusts())
                .isEqualTo(Map.of(new TrustCode("RJ1"), Role.LEAD, new TrustCode("RR8"), Role.CONTRIBUTOR));
    }

    @Test
    void of_two_roles_the_larger_counts_in_either_order() {
        assertThat(read(List.of("tracker-contributor-RJ1", "tracker-lead-RJ1")))
                .isEqualTo(read(List.of("tracker-lead-RJ1", "tracker-contributor-RJ1")));
        assertThat(read(List.of("tracker-administrator", "tracker-organiser")).national())
                .isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void what_only_looks_like_a_role_is_none() {
        assertThat(read(List.of("tracker-lead", "tracker-lead-", "tracker-lead-no trust", "tracker-boss", "lead-RJ1"))
                        .none())
                .isTrue();
        assertThat(OrganisationRoles.of(null, "tracker-").none()).isTrue();
        assertThat(read(7).none()).isTrue();
        assertThat(read("tracker-organiser").national()).isEqualTo(Role.ORGANISER);
    }
}
