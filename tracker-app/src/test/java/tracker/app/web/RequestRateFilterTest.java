package tracker.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestRateFilterTest {

    private final AtomicLong now = new AtomicLong();
    private final RequestRateFilter filter = new RequestRateFilter(60, new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    private MockHttpServletResponse ask(String address, String path) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private void use(String address, int times) throws ServletException, IOException {
        for (int time = 0; time < times; time++) {
            assertThat(ask(address, "/").getStatus()).isEqualTo(200);
        }
    }

    @Test
    void one_address_is_asked_to_wait_and_others_are_not() throws ServletException, IOException {
        use("203.0.113.5", 60);
        MockHttpServletResponse often = ask("203.0.113.5", "/api/v1/trusts");
        assertThat(often.getStatus()).isEqualTo(429);
        assertThat(often.getHeader("Retry-After")).isEqualTo("2");
        assertThat(often.getContentType()).isEqualTo("application/problem+json");
        assertThat(often.getContentAsString()).contains("\"status\":429", "Try again in 2 seconds.");
        assertThat(ask("203.0.113.5", "/").getStatus()).isEqualTo(429);
        assertThat(ask("203.0.113.6", "/").getStatus()).isEqualTo(200);
        now.addAndGet(1_000_000_000L);
        assertThat(ask("203.0.113.5", "/").getStatus()).isEqualTo(200);
    }

    @Test
    void a_network_of_ipv6_counts_as_one() throws ServletException, IOException {
        use("2001:db8::1", 60);
        assertThat(ask("2001:db8::2", "/").getStatus()).isEqualTo(429);
        assertThat(ask("2001:db8:0:1::2", "/").getStatus()).isEqualTo(200);
    }

    @Test
    void this_machine_and_probes_are_not_counted() throws ServletException, IOException {
        use("127.0.0.1", 200);
        use("203.0.113.7", 60);
        assertThat(ask("203.0.113.7", "/actuator/health/readiness").getStatus()).isEqualTo(200);
    }
}
