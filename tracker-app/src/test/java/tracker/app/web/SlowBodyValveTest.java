package tracker.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** A server with nothing but the valve and one endpoint, and clients that take their time. */
class SlowBodyValveTest {

    private static final int MOST = 2;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final SlowBodyValve valve = new SlowBodyValve(Duration.ofMillis(300), MOST);
    private final List<Socket> clients = new ArrayList<>();
    private WebServer server;

    @BeforeEach
    void start() {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        factory.addEngineValves(valve);
        server = factory.getWebServer(
                context -> context.addServlet("endpoint", new ReadingServlet()).addMapping("/"));
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket client : clients) {
            client.close();
        }
        server.stop();
    }

    private static final class ReadingServlet extends HttpServlet {
        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            boolean form = FORM.equals(request.getContentType());
            int read = form
                    ? String.valueOf(request.getParameter("a")).length()
                    : request.getInputStream().readAllBytes().length;
            response.getWriter().print("read " + read);
        }
    }

    private Socket begin(String type, int length) throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        client.setSoTimeout(5_000);
        clients.add(client);
        write(
                client,
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: " + length
                        + "\r\n\r\na=");
        return client;
    }

    private static void write(Socket client, String text) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Whether the server ended the connection without an answer of the endpoint. */
    private static boolean isCutOff(Socket client) throws IOException {
        try {
            return !new String(client.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).contains("read");
        } catch (SocketException reset) {
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", FORM})
    void a_body_that_drips_is_cut_off_though_bytes_keep_coming(String type) throws IOException, InterruptedException {
        Socket client = begin(type, 10_000);
        boolean open = true;
        for (int tries = 0; open && tries < 200; tries++) {
            try {
                write(client, "x");
                Thread.sleep(20);
            } catch (SocketException closed) {
                open = false;
            }
        }
        assertThat(open).isFalse();
        assertThat(valve.arriving()).isZero();
    }

    @Test
    void more_bodies_at_once_than_one_address_may_send_are_cut_off() throws IOException {
        List<Socket> stalled = List.of(begin("text/plain", 100), begin("text/plain", 100), begin("text/plain", 100));
        assertThat(anyIsCutOff(stalled)).isTrue();
    }

    private static boolean anyIsCutOff(List<Socket> clients) throws IOException {
        for (Socket client : clients) {
            client.setSoTimeout(100);
        }
        for (int tries = 0; tries < 20; tries++) {
            for (Socket client : clients) {
                try {
                    if (isCutOff(client)) {
                        return true;
                    }
                } catch (java.net.SocketTimeoutException stillOpen) {
                    // the next one
                }
            }
        }
        return false;
    }

    @Test
    void a_body_that_comes_in_time_is_answered_and_the_connection_stays() throws IOException {
        Socket client = begin("text/plain", 4);
        write(client, "xy");
        assertThat(answer(client)).endsWith("read 4");
        write(
                client,
                "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + FORM + "\r\nContent-Length: 5\r\n\r\na=123");
        assertThat(answer(client)).endsWith("read 3");
        assertThat(valve.arriving()).isZero();
    }

    private static String answer(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        StringBuilder text = new StringBuilder();
        while (!text.toString().matches("(?s).*\r\n\r\nread \\d")) {
            int next = in.read();
            assertThat(next).as(text.toString()).isNotNegative();
            text.append((char) next);
        }
        return text.toString();
    }
}
