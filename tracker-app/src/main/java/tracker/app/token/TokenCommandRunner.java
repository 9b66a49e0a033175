package tracker.app.token;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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
class TokenCommandRunner implements ApplicationRunner {

    private final ApiTokenRepository tokens;
    private final ToolRunner commandLine;
    private final TokenRunRequest request;

    TokenCommandRunner(ApiTokenRepository tokens, ToolRunner commandLine, TokenRunRequest request) {
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

    /** The arguments of the command line. */
    @Component
    record TokenRunRequest(
            @Value("${tracker.token.wish:list}") TokenAction wish,
            @Value("${tracker.token.trust:}") String trust,

            @Value("${tracker.token.name:created on the server}")
            String name,

            @Value("${tracker.token.id:}") String id) {}

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

                It is shown only once and cannot be read again. The system that uses it sends it as  Authorization: Bearer ...
                Revoke it with  ./tracker token --revoke %s""".formatted(
                                made.token().trust(),
                                made.token().name(),
                                made.secret(),
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
        String now = token.revoked() == null ? used : "revoked on " + day(token.revoked());
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
