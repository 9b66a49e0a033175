package tracker.app.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tracker.app.SharedApplicationTest;

@SharedApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class AboutPageControllerTest {

    @LocalServerPort
    int port;

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/trusts", "/calendar", "/privacy", "/accessibility", "/contact", "/sign-in"})
    void every_page_links_to_them(String path) throws Exception {
        String page = get(path);
        assertThat(page).contains("privacy\"", "accessibility\"", "contact\"");
    }

    @Test
    void without_settings_they_say_honestly_that_there_is_no_address() throws Exception {
        assertThat(get("/privacy"))
                .contains("the organisers of Healthcare Science Week", "has not entered an email address", "90 days");
        assertThat(get("/accessibility")).contains("WCAG", "has not entered an email address");
        assertThat(get("/contact")).contains("has not entered an email address").doesNotContain("mailto:");
    }

    @Test
    void a_real_tracker_without_a_contact_warns_at_its_start(CapturedOutput output) {
        new MissingContactRunner(new ContactProperties("us", "", "", "")).run(new DefaultApplicationArguments());
        assertThat(output).contains("No contact is set", "tracker.contact.email");
    }

    @Test
    void with_a_contact_it_does_not(CapturedOutput output) {
        new MissingContactRunner(new ContactProperties("us", "week@example.nhs.uk", "", ""))
                .run(new DefaultApplicationArguments());
        assertThat(output).doesNotContain("No contact is set");
    }
}
