package tracker.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class IdleSessionFilterTest {

    private static final int HALF_AN_HOUR = 1800;

    private final MockHttpSession session = new MockHttpSession();
    private long now = 1_000_000;
    private final IdleSessionFilter idle = new IdleSessionFilter(() -> now);

    @BeforeEach
    void itLastsHalfAnHour() throws Exception {
        session.setMaxInactiveInterval(HALF_AN_HOUR);
        request("");
    }

    private void request(String kind) throws Exception {
        request("/", kind);
    }

    private void request(String path, String kind) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setSession(session);
        if (!kind.isEmpty()) {
            request.setParameter("v-r", kind);
        }
        MockFilterChain rest = new MockFilterChain();
        idle.doFilter(request, new MockHttpServletResponse(), rest);
        assertThat(rest.getRequest())
                .as("everybody is served, with a session or without")
                .isNotNull();
    }

    private void minutes(int minutes) {
        now += minutes * 60_000L;
    }

    @Test
    void whoever_does_something_stays() throws Exception {
        for (int each = 0; each < 4; each++) {
            minutes(29);
            request("uidl");
        }
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void a_page_that_only_asks_whether_the_house_is_there_keeps_nobody_signed_in() throws Exception {
        for (int each = 0; each < 29; each++) {
            minutes(1);
            request("heartbeat");
            request("push");
        }
        assertThat(session.isInvalid()).isFalse();
        minutes(1);
        request("heartbeat");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_counter_that_only_looks_keeps_nobody_signed_in_and_whoever_counts_stays() throws Exception {
        for (int each = 0; each < 2; each++) {
            minutes(29);
            request("/tally/stand-1/taps", "");
        }
        for (int each = 0; each < 30; each++) {
            minutes(1);
            request("/tally/stand-1/count", "");
        }
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void what_comes_too_late_finds_the_session_over() throws Exception {
        minutes(30);
        request("uidl");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_session_that_never_ends_is_left_alone() throws Exception {
        session.setMaxInactiveInterval(0);
        minutes(600);
        request("heartbeat");
        assertThat(session.isInvalid()).isFalse();
    }
}
