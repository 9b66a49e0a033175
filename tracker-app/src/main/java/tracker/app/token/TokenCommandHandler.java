package tracker.app.token;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.CommandIdInterceptor;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.RuleBroken;
import tracker.domain.token.TokenCommand.MakeToken;
import tracker.domain.token.TokenCommand.RevokeToken;
import tracker.domain.token.TokenRule;

/** Handles token commands of users; each change is logged in the security log. */
@Component
public class TokenCommandHandler {

    private static final Logger SECURITY = LoggerFactory.getLogger("tracker.security");

    private final ApiTokenRepository tokens;

    TokenCommandHandler(ApiTokenRepository tokens) {
        this.tokens = tokens;
    }

    @CommandHandler
    public void on(MakeToken command, @MetaDataValue(CommandIdInterceptor.BY) @Nullable String by) {
        ApiToken made =
                tokens.keep(command.trust(), command.name(), command.hash(), by == null ? null : new PersonId(by));
        SECURITY.info("changed: created the token {} of {}", made.id(), made.trust());
    }

    @CommandHandler
    public void on(RevokeToken command) {
        ApiToken revoked = tokens.revoke(command.trust(), command.token())
                .orElseThrow(() -> new RuleBroken(TokenRule.A_TOKEN_IS_KNOWN));
        SECURITY.info("changed: revoked the token {} of {}", revoked.id(), revoked.trust());
    }
}
