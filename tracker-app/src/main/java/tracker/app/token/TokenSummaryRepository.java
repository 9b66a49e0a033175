package tracker.app.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.token.TokenQuery.TokenSummary;
import tracker.domain.token.TokenState;
import tracker.domain.trust.TrustCode;

/** The SQL that lists the tokens of a trust with the names of the people who made them. */
@Component
class TokenSummaryRepository {

    private static final String OF_A_TRUST = """
            select id, api_token.name, made, account.name as by_name, last_used, revoked, expires
            from api_token left join account on account.person = api_token.made_by
            where trust = ? order by made desc, id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    TokenSummaryRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest first. */
    List<TokenSummary> of(TrustCode trust) {
        return jdbc.sql(OF_A_TRUST).param(trust.value()).query(this::summary).list();
    }

    private TokenSummary summary(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp stamp = row.getTimestamp("revoked");
        @Nullable Instant revoked = stamp == null ? null : stamp.toInstant();
        Instant expires = row.getTimestamp("expires").toInstant();
        return new TokenSummary(
                row.getString("id"),
                row.getString("name"),
                row.getTimestamp("made").toInstant(),
                row.getString("by_name"),
                row.getObject("last_used", LocalDate.class),
                revoked,
                expires,
                TokenState.at(clock.instant(), expires, revoked));
    }
}
