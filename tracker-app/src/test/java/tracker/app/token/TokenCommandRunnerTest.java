package tracker.app.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.TrackerApplication;
import tracker.app.database.DataFolderDatabase;
import tracker.app.datafiles.ToolRunner;
import tracker.app.datafiles.ToolRunnerFixture;
import tracker.app.token.TokenCommandRunner.TokenAction;
import tracker.app.token.TokenCommandRunner.TokenRunProperties;
import tracker.domain.token.TokenSecret;
import tracker.domain.trust.TrustCode;

/** Tokens made, listed and revoked on the server itself, as {@code ./tracker token} does it. */
@Timeout(120)
class TokenCommandRunnerTest {

    private static final Pattern SECRET = Pattern.compile("hsw_RJ1_[A-Za-z0-9_-]{43}");

    @TempDir
    Path folder;

    private final ToolRunnerFixture printed = new ToolRunnerFixture();

    @Test
    void a_token_is_made_beside_a_running_tracker_and_revoked_without_one() {
        String secret;
        String id;
        try (DataFolderDatabase running = DataFolderDatabase.open(folder);
                ConfigurableApplicationContext beside = process("make", "--tracker.token.trust=RJ1")) {
            assertThat(running).isNotNull();
            assertThat(printed.exitCodes()).containsExactly(0);
            secret = found(SECRET, printed.text());
            ApiTokenRepository tokens = beside.getBean(ApiTokenRepository.class);
            id = tokens.all().getFirst().id();
            assertThat(printed.text()).contains("./tracker token --revoke " + id);
            assertThat(tokens.trustOf(secret)).contains(new TrustCode("RJ1"));
            assertThat(tokens.all().getFirst().lastUsed()).isNotNull();
            assertThat(tokens.all().getFirst().toString()).doesNotContain(secret);
            assertThat(said(tokens, new TokenRunProperties(TokenAction.MAKE, "RX0", "Ours", "")))
                    .isEqualTo("No trust with this code is registered.");
            assertThat(said(tokens, new TokenRunProperties(TokenAction.REVOKE, "", "", "abc")))
                    .isEqualTo("There is no token \"abc\". List them with --list.");
            // from now on it is the folder of a demonstration, for which tokens are made and revoked as well
            beside.getBean(JdbcClient.class)
                    .sql("comment on table domain_event is 'simulated week of seed 7'")
                    .update();
        }
        try (ConfigurableApplicationContext alone =
                process("revoke", "--tracker.token.id=" + id, "--tracker.reference.load=false")) {
            assertThat(printed.text()).contains("The token " + id + " of RJ1, \"created on the server\", is revoked");
            ApiTokenRepository tokens = alone.getBean(ApiTokenRepository.class);
            assertThat(tokens.trustOf(secret)).isEmpty();
            assertThat(said(tokens, new TokenRunProperties(TokenAction.LIST, "", "", "")))
                    .startsWith(id + "  RJ1 ")
                    .contains("revoked on ")
                    .doesNotContain("hsw_");
        }
    }

    @Test
    void a_token_shows_itself_nowhere_but_once() {
        TokenSecret secret = TokenSecret.next(new TrustCode("RJ1"));
        assertThat(secret.value()).matches(SECRET);
        assertThat(secret.toString()).isEqualTo("hsw_RJ1_…");
        assertThat(TokenSecret.read(secret.value()).orElseThrow().hash()).isEqualTo(secret.hash());
        assertThat(TokenSecret.read(secret.value() + "x")).isEmpty();
        assertThat(TokenSecret.read("hsw_rj1_" + secret.value().substring(8))).isEmpty();
    }

    private static String said(ApiTokenRepository tokens, TokenRunProperties request) {
        ToolRunnerFixture once = new ToolRunnerFixture();
        new TokenCommandRunner(tokens, once.toolRunner(), request).run(new DefaultApplicationArguments());
        return once.text().strip();
    }

    private ConfigurableApplicationContext process(String wish, String... more) {
        List<String> words = new ArrayList<>(
                List.of("--tracker.data=" + folder, "--spring.datasource.url=", "--tracker.token.wish=" + wish));
        words.addAll(List.of(more));
        return new SpringApplicationBuilder(TrackerApplication.class)
                .profiles("tool")
                .initializers((GenericApplicationContext house) -> house.registerBean(
                        "printed", ToolRunner.class, printed::toolRunner, bean -> bean.setPrimary(true)))
                .run(words.toArray(String[]::new));
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }
}
