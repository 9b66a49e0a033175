package tracker.app.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.token.TokenQuery.ListTokens;
import tracker.domain.token.TokenQuery.TokenSummary;

/** Answers queries about tokens. Names are looked up on display, so they disappear with the account. */
@Configuration(proxyBeanMethods = false)
class TokenQueryHandler {

    private static final String OF_A_TRUST = """
            select id, api_token.name, made, account.name as by_name, last_used, revoked
            from api_token left join account on account.person = api_token.made_by
            where trust = ? order by made desc, id
            """;

    @Bean
    QueryHandlerRegistration<ListTokens, List<TokenSummary>> listTokens(JdbcClient jdbc) {
        return new QueryHandlerRegistration<>(
                ListTokens.class,
                asked -> jdbc.sql(OF_A_TRUST)
                        .param(asked.trust().value())
                        .query(TokenQueryHandler::token)
                        .list());
    }

    private static TokenSummary token(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp revoked = row.getTimestamp("revoked");
        return new TokenSummary(
                row.getString("id"),
                row.getString("name"),
                row.getTimestamp("made").toInstant(),
                row.getString("by_name"),
                row.getObject("last_used", LocalDate.class),
                revoked == null ? null : revoked.toInstant());
    }
}
