package tracker.app.signin;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tracker.app.SharedApplicationTest;
import tracker.app.signin.EndpointRegistry.EndpointEntry;
import tracker.app.signin.EndpointRegistry.EndpointKind;

/**
 * The headers that protect the reader, on the answer of every address of {@link EndpointRegistry}, which
 * {@link EndpointAccessTest} holds to be all there are, and of what is no endpoint: Vaadin's own, files, errors.
 */
@SharedApplicationTest
class ResponseHeadersTest {

    private static final String CSP = "Content-Security-Policy";

    private static final List<String> NO_ENDPOINT = List.of(
            "/?v-r=init&location=&query=",
            "/?v-r=uidl&v-uiId=99",
            "/VAADIN/build/nothing.js",
            "/VAADIN/",
            "/tracker/wall.js",
            "/tracker/nothing.js",
            "/tally/worker.js",
            "/favicon.ico",
            "/nothing/at/all",
            "/trusts/NOPE99",
            "/report/1",
            "/logout",
            "/oauth2/authorization/nobody",
            "/tracker//wall.js",
            "/a;b=c",
            "/a%2fb",
            "/%2e%2e/",
            "/calendar/activities/%0a.ics");

    @LocalServerPort
    private int port;

    @Test
    void every_answer_protects_the_reader() {
        HttpBrowserClient browser = new HttpBrowserClient(port);
        SoftAssertions all = new SoftAssertions();
        EndpointRegistry.ALL.values().forEach(endpoint -> {
            String path = path(endpoint);
            holds(all, endpoint.name(), path, answer(browser, endpoint, path));
        });
        NO_ENDPOINT.forEach(path -> holds(all, path, path, browser.get(path)));
        all.assertAll();
    }

    private static String path(EndpointEntry endpoint) {
        String path = endpoint.asks().replace("TRUST", "RJ1").replace("ID", "stand-nothing");
        return path.startsWith("/") ? path : "/" + path;
    }

    private static HttpResponse<String> answer(HttpBrowserClient browser, EndpointEntry endpoint, String path) {
        return endpoint.way() != EndpointKind.PAGE && endpoint.method().equals("POST")
                ? browser.send(browser.request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")))
                : browser.get(path);
    }

    private static void holds(SoftAssertions all, String name, String path, HttpResponse<String> answer) {
        HttpHeaders headers = answer.headers();
        String is = name + " " + answer.statusCode();
        boolean framed = path.startsWith("/embed/") || path.startsWith("/badge/");
        boolean page = headers.firstValue("Content-Type").orElse("").startsWith("text/html");
        boolean vaadin = page && answer.body().contains("window.Vaadin");
        all.assertThat(headers.allValues("X-Content-Type-Options")).as(is).containsExactly("nosniff");
        all.assertThat(headers.allValues("X-Frame-Options")).as(is).isEqualTo(framed ? List.of() : List.of("DENY"));
        all.assertThat(headers.allValues("Permissions-Policy")).as(is).hasSize(1);
        all.assertThat(headers.allValues("Referrer-Policy")).as(is).hasSize(1);
        // an icon that is not there: nothing to keep, and answered before anybody can say so
        boolean nothing = answer.statusCode() == 404 && answer.body().isEmpty();
        if (!nothing) {
            all.assertThat(headers.allValues("Cache-Control")).as(is).hasSize(1);
        }
        all.assertThat(headers.allValues("Strict-Transport-Security")).as(is).isEmpty();
        all.assertThat(headers.allValues(CSP)).as(is).hasSize(1);
        String policy = headers.firstValue(CSP).orElse("");
        all.assertThat(policy)
                .as(is)
                .contains("frame-ancestors " + (framed ? "*" : "'none'"))
                .contains("base-uri '" + (vaadin ? "self'" : "none'"));
        if (vaadin) {
            all.assertThat(policy)
                    .as(is)
                    .contains("script-src 'self' 'nonce-", "object-src 'none'")
                    .doesNotContain("script-src 'self' 'unsafe-inline'");
        } else {
            all.assertThat(policy).as(is).contains("default-src 'none'").doesNotContain("unsafe");
        }
        Stream.of("Set-Cookie")
                .flatMap(header -> headers.allValues(header).stream())
                .forEach(cookie ->
                        all.assertThat(cookie).as(is).contains("SameSite=").containsIgnoringCase("HttpOnly"));
        if (page && answer.statusCode() != 302) {
            all.assertThat(headers.firstValue("Cache-Control").orElse(""))
                    .as(is)
                    .containsAnyOf("no-store", "max-age=60", "no-cache");
        }
        if (answer.statusCode() >= 400 && !nothing) {
            all.assertThat(headers.firstValue("Cache-Control").orElse(""))
                    .as(is)
                    .containsAnyOf("no-store", "no-cache");
        }
    }
}
