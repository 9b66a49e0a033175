package tracker.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tracker.app.SharedApplicationTest;

/** Clients that go away: while they ask, before the answer, and in the middle of it. */
@SharedApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class ClosedConnectionTest {

    private static final Logger LOG = LoggerFactory.getLogger(ClosedConnectionTest.class);

    private static final List<String> LARGE = List.of(
            "/api/v1/openapi.json",
            "/map/regions.svg",
            "/map/icbs-2026.svg",
            "/",
            "/embed/nation/live",
            "/report/2027");

    @LocalServerPort
    private int port;

    @Test
    void whoever_goes_away_leaves_no_stack_trace(CapturedOutput log) throws IOException {
        for (String path : LARGE) {
            for (int read : new int[] {0, 1}) {
                leave("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n", read);
            }
        }
        for (String path :
                List.of("/api/v1/stands", "/log/lite", "/sign-in", "/tally/stand-1/taps", "/?v-r=uidl&v-uiId=0")) {
            for (String type : List.of("application/json", "application/x-www-form-urlencoded")) {
                leave(
                        "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\nContent-Type: " + type
                                + "\r\n\r\n{\"a",
                        0);
            }
        }
        // what is written to a connection that was reset fails within this time, or not at all
        try (Socket after = new Socket(InetAddress.getLoopbackAddress(), port)) {
            after.getOutputStream().write("GET /trusts HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            after.getInputStream().readAllBytes();
        }
        assertThat(log.getAll()).doesNotContain("\tat ", "Exception");
    }

    /** A small window, so that the answer does not fit into it, and a connection that is reset instead of ended. */
    private void leave(String request, int read) throws IOException {
        try (Socket client = new Socket()) {
            client.setReceiveBufferSize(1_024);
            client.setSoLinger(true, 0);
            client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            client.setSoTimeout(30_000);
            client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
            if (read > 0) {
                client.getInputStream().readNBytes(1);
            }
        }
    }

    @Test
    void whoever_reports_it_nothing_is_written_unless_the_database_is_the_cause(CapturedOutput log) {
        IOException away = new ClientAbortException(new IOException("Broken pipe"));
        LOG.error("told by a library", new UncheckedIOException(away));
        LOG.error("told in {}", "words", away);
        assertThat(log.getAll()).doesNotContain("told by a library", "told in words");
        LOG.error("planned by a test", new IllegalStateException(new SQLException("reset", away)));
        assertThat(log.getAll()).contains("planned by a test", "\tat ");
    }
}
