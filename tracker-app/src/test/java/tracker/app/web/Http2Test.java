package tracker.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Ssl;

/** HTTP/2 where the tracker itself speaks TLS, and nowhere else. */
class Http2Test {

    private static TomcatServletWebServerFactory customized(TomcatServletWebServerFactory server) {
        new WebRulesConfiguration().manyRequestsOnOneConnection().customize(server);
        return server;
    }

    @Test
    void it_comes_with_tls() {
        TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();
        server.setSsl(new Ssl());
        assertThat(customized(server).getHttp2()).isNotNull();
        assertThat(server.getHttp2().isEnabled()).isTrue();
    }

    @Test
    void in_the_clear_no_upgrade_is_offered() {
        assertThat(customized(new TomcatServletWebServerFactory()).getHttp2()).isNull();
    }
}
