package tracker.app.openpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tracker.domain.access.CallerIdentity;
import tracker.domain.access.Role;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;

class OpenPageTest {

    private static final TrustCode GUYS = new TrustCode("RJ1");
    private static final TrustCode LEEDS = new TrustCode("RR8");

    private static CallerIdentity who(@Nullable Role national, Map<TrustCode, Role> trusts) {
        return new CallerIdentity(new PersonId("person-cora"), national, trusts);
    }

    private static boolean showsTooMuch(CallerIdentity before, CallerIdentity now) {
        return new OpenPage("sign-in", before, () -> {}).showsTooMuch(now);
    }

    @Test
    void every_role_that_ends_or_shrinks_is_noticed_and_none_that_stays_or_grows() {
        CallerIdentity lead = who(null, Map.of(GUYS, Role.LEAD));
        CallerIdentity contributor = who(null, Map.of(GUYS, Role.CONTRIBUTOR));
        CallerIdentity none = who(null, Map.of());
        CallerIdentity both = who(null, Map.of(GUYS, Role.LEAD, LEEDS, Role.CONTRIBUTOR));
        CallerIdentity organiser = who(Role.ORGANISER, Map.of());
        CallerIdentity administrator = who(Role.ADMINISTRATOR, Map.of());
        assertThat(showsTooMuch(lead, none)).isTrue();
        assertThat(showsTooMuch(lead, contributor)).isTrue();
        assertThat(showsTooMuch(both, lead)).isTrue();
        assertThat(showsTooMuch(organiser, none)).isTrue();
        assertThat(showsTooMuch(administrator, organiser)).isTrue();
        assertThat(showsTooMuch(organiser, lead)).isTrue();

        assertThat(showsTooMuch(lead, lead)).isFalse();
        assertThat(showsTooMuch(contributor, lead)).isFalse();
        assertThat(showsTooMuch(lead, both)).isFalse();
        assertThat(showsTooMuch(none, organiser)).isFalse();
        assertThat(showsTooMuch(organiser, administrator)).isFalse();
        assertThat(showsTooMuch(lead, organiser))
                .as("an organiser leads every trust")
                .isFalse();
    }

    @Test
    void a_role_that_came_later_and_ends_is_noticed_too() {
        OpenPage page = new OpenPage("sign-in", who(null, Map.of()), () -> {});
        assertThat(page.showsTooMuch(who(null, Map.of(LEEDS, Role.LEAD)))).isFalse();
        assertThat(page.showsTooMuch(who(null, Map.of()))).isTrue();
    }
}
