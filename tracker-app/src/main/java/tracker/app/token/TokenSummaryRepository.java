package tracker.app.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.token.TokenQuery.TokenSummary;
import tracker.domain.trust.TrustCode;

/** The SQL that lists the tokens of a trust with the names of the people who made them. */
@Component
class TokenSummaryRepository {

    private static final String OF_A_TRUST = """
            select id, api_token.name, made, account.name as by_name, last_used, revoked
            from api_token left join account on account.person = api_token.made_by
            where trust = ? order by made desc, id
            """;

    private final JdbcClient jdbc;

    TokenSummaryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<TokenSummary> of(TrustCode trust) {
        return jdbc.sql(OF_A_TRUST)
                .param(trust.value())
                .query(TokenSummaryRepository::summary)
                .list();
    }

    private static TokenSummary summary(ResultSet row, int number) throws SQLException {
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
