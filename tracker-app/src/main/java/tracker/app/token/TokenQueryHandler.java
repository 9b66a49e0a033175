package tracker.app.token;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.token.TokenQuery.ListTokens;
import tracker.domain.token.TokenQuery.TokenSummary;

/** Answers queries about tokens. Names are looked up on display, so they disappear with the account. */
@Configuration(proxyBeanMethods = false)
class TokenQueryHandler {

    @Bean
    QueryHandlerRegistration<ListTokens, List<TokenSummary>> listTokens(TokenSummaryRepository tokens) {
        return new QueryHandlerRegistration<>(ListTokens.class, asked -> tokens.of(asked.trust()));
    }
}
