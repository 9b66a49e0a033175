package tracker.app.token;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tracker.app.datafiles.ToolRunner;
import tracker.app.datafiles.ToolRunner.ToolResult;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;

/** Creates, lists or revokes tokens from the server's command line, then ends the process. */
@Component
@Order(50)
@ConditionalOnProperty("tracker.token.wish")
@EnableConfigurationProperties(TokenCommandRunner.TokenRunProperties.class)
class TokenCommandRunner implements ApplicationRunner {

    private final ApiTokenRepository tokens;
    private final ToolRunner commandLine;
    private final TokenRunProperties request;

    TokenCommandRunner(ApiTokenRepository tokens, ToolRunner commandLine, TokenRunProperties request) {
        this.tokens = tokens;
        this.commandLine = commandLine;
        this.request = request;
    }

    /** The requested operation. */
    enum TokenAction {
        MAKE,
        LIST,
        REVOKE
    }

    /**
     * The arguments of the command line.
     *
     * @param wish whether a token is created, listed or revoked, {@code tracker.token.wish}
     * @param trust the code of the trust that the new token is for, {@code tracker.token.trust}
     * @param name what the new token is called, {@code tracker.token.name}
     * @param id the token to revoke, {@code tracker.token.id}
     */
    @ConfigurationProperties("tracker.token")
    record TokenRunProperties(
            @DefaultValue("list") TokenAction wish,
            @DefaultValue("") String trust,
            @DefaultValue("created on the server") String name,
            @DefaultValue("") String id) {}

    @Override
    public void run(ApplicationArguments arguments) {
        commandLine.run(this::outcome);
    }

    private ToolResult outcome() {
        try {
            return switch (request.wish()) {
                case MAKE -> made(tokens.make(new TrustCode(request.trust()), new TextLine(request.name())));
                case LIST -> listed(tokens.all());
                case REVOKE -> revoked(tokens.revoke(request.id()).orElse(null));
            };
        } catch (RuleBroken refused) {
            return new TokenRunResult(refused.sentence(), false);
        }
    }

    private static ToolResult made(NewToken made) {
        return new TokenRunResult(
                """
                A token for %s, "%s":

                    %s

                It works until %s. It is shown only once and cannot be read again. The system that uses it sends it as  Authorization: Bearer ...
                Revoke it with  ./tracker token --revoke %s""".formatted(
                                made.token().trust(),
                                made.token().name(),
                                made.secret(),
                                day(made.token().expires()),
                                made.token().id()),
                true);
    }

    private static ToolResult listed(List<ApiToken> all) {
        if (all.isEmpty()) {
            return new TokenRunResult("There are no tokens. Create one with  ./tracker token --trust RJ1", true);
        }
        return new TokenRunResult(
                String.join("\n", all.stream().map(TokenCommandRunner::line).toList()), true);
    }

    private static String line(ApiToken token) {
        String used =
                token.lastUsed() == null ? "never used" : "last used on " + LondonCalendar.inWords(token.lastUsed());
        String now = token.revoked() == null
                ? used + ", expires on " + day(token.expires())
                : "revoked on " + day(token.revoked());
        return String.format(
                Locale.UK,
                "%s  %-6s  created on %s, %s: %s",
                token.id(),
                token.trust(),
                day(token.made()),
                now,
                token.name());
    }

    private static String day(Instant instant) {
        return LondonCalendar.inWords(LondonCalendar.dayOf(instant));
    }

    private ToolResult revoked(@Nullable ApiToken token) {
        return token == null
                ? new TokenRunResult("There is no token \"" + request.id() + "\". List them with --list.", false)
                : new TokenRunResult(
                        "The token " + token.id() + " of " + token.trust() + ", \"" + token.name()
                                + "\", is revoked and can no longer be used.",
                        true);
    }

    private record TokenRunResult(String text, boolean complete) implements ToolResult {}
}
