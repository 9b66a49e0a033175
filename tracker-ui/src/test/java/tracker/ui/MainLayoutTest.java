package tracker.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.Test;
import tracker.domain.access.Role;
import tracker.ui.links.MyActivitiesNavigation;

class MainLayoutTest extends ViewTest {

    @Test
    void the_first_link_skips_to_the_content() {
        Anchor first = $(Anchor.class).first();

        assertThat(first.getText()).isEqualTo("Skip to main content");
        assertThat(first.getHref())
                .isEqualTo("#" + $(Main.class).single().getId().orElseThrow());
    }

    @Test
    void the_navigation_leads_to_the_boards_and_to_what_the_person_may_do() {
        assertThat($(RouterLink.class, $(Nav.class).first()).all())
                .extracting(RouterLink::getHref)
                .containsExactly(
                        "",
                        "trusts",
                        "calendar",
                        "my/activities",
                        "counts",
                        "figures-to-check",
                        "displays",
                        "messages",
                        "me");
    }

    @Test
    void a_visitor_has_no_activities_of_his_own() {
        assertThat(MyActivitiesNavigation.of(FakeCurrentUser.VISITOR)).isEmpty();
        assertThat(MyActivitiesNavigation.of(FakeCurrentUser.of(Role.CONTRIBUTOR, "RJ1")))
                .isPresent();
    }

    @Test
    void a_house_with_real_data_has_no_banner() {
        assertThat(pageText()).doesNotContain("Simulated data");
    }

    @Test
    void an_address_that_leads_nowhere_is_answered_in_plain_words() {
        UI.getCurrent().navigate("nowhere/at/all");

        assertThat(pageText()).contains("Page not found", "There is no page at this address.");
    }

    @Test
    void a_page_that_fails_gives_a_code_and_never_its_inner_workings() {
        UI.getCurrent().navigate("trusts");

        assertThat(pageText())
                .containsPattern("the code [0-9a-f]{8} and the time, 9 March 2027, midday")
                .doesNotContain("IllegalStateException", "nobody told");
    }
}
