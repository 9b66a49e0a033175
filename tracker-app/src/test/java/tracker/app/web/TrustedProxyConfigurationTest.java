package tracker.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.mock.env.MockEnvironment;

class TrustedProxyConfigurationTest {

    private static final String CLIENT = "198.51.100.7";

    /** What the tracker takes for the client of a request. */
    private static String seen(String connecting, String forwardedFor, String... proxies) throws Exception {
        TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();
        // as Spring Boot adds it for server.forward-headers-strategy=native, and on Kubernetes without being asked
        server.addEngineValves(new RemoteIpValve());
        configure(server, new MockEnvironment(), proxies);
        Request request = new Request(new Connector(), new org.apache.coyote.Request());
        request.getCoyoteRequest().getMimeHeaders().addValue("X-Forwarded-For").setString(forwardedFor);
        request.getCoyoteRequest()
                .getMimeHeaders()
                .addValue("X-Forwarded-Proto")
                .setString("https");
        request.setRemoteAddr(connecting);
        request.setRemoteHost(connecting);
        StringBuilder seen = new StringBuilder(connecting);
        for (var valve : server.getEngineValves()) {
            seen.setLength(0);
            valve.setNext(new ValveBase() {
                @Override
                public void invoke(Request arrived, Response answer) throws IOException, ServletException {
                    seen.append(arrived.getRemoteAddr()).append(arrived.isSecure() ? " by HTTPS" : "");
                }
            });
            valve.invoke(request, null);
        }
        return seen.toString();
    }

    private static void configure(
            TomcatServletWebServerFactory server, MockEnvironment environment, String... proxies) {
        new TrustedProxyConfiguration()
                .believesNamedProxiesOnly(new TrustedProxyProperties(List.of(proxies)), environment)
                .customize(server);
    }

    @Test
    void a_client_in_a_private_network_cannot_claim_another_address() throws Exception {
        for (String inside : List.of("10.1.2.3", "192.168.0.9", "172.16.0.4", "127.0.0.1", "169.254.1.1", "::1")) {
            assertThat(seen(inside, CLIENT)).isEqualTo(inside);
            assertThat(seen(inside, CLIENT, "172.18.0.1", "fd00::1")).isEqualTo(inside);
        }
    }

    @Test
    void the_named_proxy_is_believed_and_what_a_client_told_it_is_not() throws Exception {
        assertThat(seen("10.0.0.5", CLIENT, "10.0.0.5")).isEqualTo(CLIENT + " by HTTPS");
        assertThat(seen("10.0.0.5", "1.1.1.1, " + CLIENT, "10.0.0.5"))
                .as("the last entry is the proxy's own")
                .isEqualTo(CLIENT + " by HTTPS");
        assertThat(seen("10.0.0.5", "10.9.9.9, 10.1.2.3", "10.0.0.5"))
                .as("a client in the hospital's network")
                .isEqualTo("10.1.2.3 by HTTPS");
        assertThat(seen("10.0.0.55", CLIENT, "10.0.0.5")).isEqualTo("10.0.0.55");
    }

    @Test
    void proxies_can_be_named_by_network_and_by_name() throws Exception {
        assertThat(seen("172.18.0.9", CLIENT, "172.18.0.0/16")).isEqualTo(CLIENT + " by HTTPS");
        assertThat(seen("172.19.0.9", CLIENT, "172.18.0.0/16")).isEqualTo("172.19.0.9");
        assertThat(seen("127.0.0.1", CLIENT, "localhost")).isEqualTo(CLIENT + " by HTTPS");
        assertThat(seen("10.0.0.5", CLIENT, " ", "")).isEqualTo("10.0.0.5");
    }

    @Test
    void what_would_believe_everyone_and_what_is_no_proxy_end_the_start_with_a_sentence() {
        assertThatThrownBy(() -> configure(
                        new TomcatServletWebServerFactory(),
                        new MockEnvironment().withProperty("server.forward-headers-strategy", "framework")))
                .hasMessageContaining("tracker.proxies");
        assertThatThrownBy(() ->
                        configure(new TomcatServletWebServerFactory(), new MockEnvironment(), "no such proxy.invalid"))
                .hasMessageContaining("no known host");
    }
}
