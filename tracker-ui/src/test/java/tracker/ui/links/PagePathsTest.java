package tracker.ui.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.RouteRegistry;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tracker.ui.ViewTest;

/** Links are built from paths and not from pages, so nothing but this holds that a page is there. */
class PagePathsTest extends ViewTest {

    private static RouteRegistry routes() {
        return UI.getCurrent().getInternals().getRouter().getRegistry();
    }

    private static List<String> paths() {
        return Stream.of(PagePaths.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(PagePathsTest::value)
                .toList();
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void every_path_leads_to_a_page_with_its_parameter_and_where_it_can_without(String path) {
        assertThat(routes().getNavigationRouteTarget(PagePaths.withParameter(path, "RJ1"))
                        .hasTarget())
                .isTrue();
        if (path.endsWith("?")) {
            assertThat(routes().getNavigationRouteTarget(PagePaths.withoutParameter(path))
                            .hasTarget())
                    .isTrue();
        }
    }

    @Test
    void every_page_has_its_path_here() {
        var pages = new TreeMap<String, String>();
        routes().getRegisteredRoutes()
                .forEach(route -> pages.put(
                        route.getTemplate(), route.getNavigationTarget().getSimpleName()));

        assertThat(paths()).containsExactlyInAnyOrderElementsOf(pages.keySet());
    }

    @Test
    void a_path_is_filled_in_or_left_without_what_is_optional() {
        assertThat(PagePaths.withParameter(PagePaths.TOKENS, "RJ1")).isEqualTo("trusts/RJ1/tokens");
        assertThat(PagePaths.withParameter(PagePaths.PEOPLE, "RJ1")).isEqualTo("people/RJ1");
        assertThat(PagePaths.withoutParameter(PagePaths.PEOPLE)).isEqualTo("people");
        assertThat(PagePaths.withoutParameter(PagePaths.LOG)).isEqualTo("log");
    }

    @Test
    void what_somebody_typed_into_an_address_is_taken_as_it_is() {
        assertThat(PagePaths.withParameter(PagePaths.TRUST, "a\\$1")).isEqualTo("trusts/a\\$1");
    }

    @Test
    void a_link_is_followed_by_the_router_and_takes_other_parameters_later() {
        var link = PageLink.to("Board", PagePaths.TRUST, "RJ1");
        assertThat(link.getElement().hasAttribute("router-link")).isTrue();
        assertThat(link.getHref()).isEqualTo("trusts/RJ1");

        link.setQueryParameters(QueryParameters.of("campaign", "2027"));
        link.setQueryParameters(QueryParameters.of("campaign", "2026"));
        assertThat(link.getHref()).isEqualTo("trusts/RJ1?campaign=2026");
    }
}
