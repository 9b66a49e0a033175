package tracker.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Where everybody signs in with an organisation, and where a second factor is required. */
class OrganisationOnlyTest {

    private static int status(String path) throws Exception {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        MockFilterChain rest = new MockFilterChain();
        new PasswordlessFilter().doFilter(new MockHttpServletRequest("GET", path), answer, rest);
        assertThat(rest.getRequest() == null).as("stopped").isEqualTo(answer.getStatus() == 404);
        return answer.getStatus();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in/link",
                "/sign-in/link/abc",
                "/sign-in/password",
                "/sign-in/password/abc",
                "/invitation/abc",
                "/me/password",
                "/first-sign-in"
            })
    void passwords_and_links_are_not_there(String path) throws Exception {
        assertThat(status(path)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/me", "/oauth2/authorization/trust", "/login/oauth2/code/trust"})
    void the_rest_is(String path) throws Exception {
        assertThat(status(path)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"demo, , false", "dev, , false", "life, , true", "demo, true, true", "life, false, false"})
    void a_second_factor_is_required_outside_demo_and_dev(String profile, @Nullable Boolean set, boolean required) {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles(profile);
        assertThat(new SignInProperties("roles", "tracker-", set, false).secondFactorRequired(environment))
                .isEqualTo(required);
    }
}
