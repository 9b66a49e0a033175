package tracker.app.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tracker.app.ApplicationTest;
import tracker.domain.access.Role;
import tracker.domain.trust.TrustCode;

/** Signing in through an OpenID provider that runs beside the house. */
@ApplicationTest
class OrganisationSignInTest {

    private static final MockOAuth2Server PROVIDER = started();

    @Autowired
    AccountRepository accounts;

    @Value("${local.server.port}")
    int port;

    private static MockOAuth2Server started() {
        MockOAuth2Server server = new MockOAuth2Server();
        server.start(InetAddress.getLoopbackAddress(), 0);
        return server;
    }

    @DynamicPropertySource
    static void organisation(DynamicPropertyRegistry registry) {
        String registration = "spring.security.oauth2.client.registration.trust.";
        registry.add(registration + "client-id", () -> "tracker");
        registry.add(registration + "client-secret", () -> "secret");
        registry.add(registration + "client-name", () -> "NHS account");
        registry.add(registration + "scope", () -> "openid");
        registry.add(registration + "authorization-grant-type", () -> "authorization_code");
        registry.add(registration + "redirect-uri", () -> "{baseUrl}/login/oauth2/code/{registrationId}");
        registry.add(
                "spring.security.oauth2.client.provider.trust.issuer-uri",
                () -> PROVIDER.issuerUrl("nhs").toString());
    }

    @AfterAll
    static void stop() {
        PROVIDER.shutdown();
    }

    /** Follows the way by hand, as far as the house leads back to one of its own pages. */
    private String signIn(String subject, Map<String, Object> claims) throws Exception {
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback("nhs", subject, "JWT", List.of("tracker"), claims, 3_600));
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        URI next = URI.create("http://127.0.0.1:" + port + "/oauth2/authorization/trust");
        for (int step = 0; step < 5; step++) {
            HttpResponse<String> answer = browser.send(
                    HttpRequest.newBuilder(next).timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
            next = next.resolve(answer.headers().firstValue("Location").orElseThrow());
            if (next.getPort() == port && !next.getPath().startsWith("/login/oauth2")) {
                return next.getPath() + (next.getQuery() == null ? "" : "?" + next.getQuery());
            }
        }
        throw new AssertionError("never led back to the house");
    }

    private Account account(String subject) {
        return accounts.find("oidc:" + PROVIDER.issuerUrl("nhs") + "|" + subject)
                .orElseThrow();
    }

    @Test
    void who_comes_from_the_organisation_has_the_roles_that_it_names_each_time() throws Exception {
        assertThat(signIn("s-1", Map.of("name", "Amy", "roles", List.of("tracker-lead-RJ1"))))
                .isEqualTo("/");
        assertThat(account("s-1").name()).isEqualTo("Amy");
        assertThat(account("s-1").speaker().trusts()).isEqualTo(Map.of(new TrustCode("RJ1"), Role.LEAD));
        assertThat(signIn("s-1", Map.of("name", "Amy", "roles", List.of("tracker-organiser"))))
                .isEqualTo("/");
        assertThat(account("s-1").speaker().trusts()).isEmpty();
        assertThat(account("s-1").speaker().national()).isEqualTo(Role.ORGANISER);
    }

    @Test
    void who_has_no_role_there_does_not_get_in() throws Exception {
        assertThat(signIn("s-2", Map.of("name", "Ben", "roles", List.of("payroll"))))
                .isEqualTo("/sign-in?problem=organisation");
        assertThat(accounts.find("oidc:" + PROVIDER.issuerUrl("nhs") + "|s-2")).isEmpty();
    }

    @Test
    void the_same_address_at_the_organisation_is_not_the_same_person() throws Exception {
        accounts.add(new tracker.domain.shared.PersonId("person-cat"), "cat@example.nhs.uk", "Cat", null, null);
        accounts.grantRole(new tracker.domain.shared.PersonId("person-cat"), Role.ADMINISTRATOR, null);
        signIn("s-3", Map.of("email", "cat@example.nhs.uk", "roles", List.of("tracker-contributor-RJ1")));
        assertThat(account("s-3").person().value()).isNotEqualTo("person-cat");
        assertThat(account("s-3").speaker().administers()).isFalse();
    }
}
