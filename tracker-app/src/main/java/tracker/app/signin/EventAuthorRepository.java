package tracker.app.signin;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.trust.TrustCode;

/**
 * Finds the authors of events. The event holds an opaque id and the account holds the name, so that a deleted account
 * leaves no name behind.
 */
@Component
class EventAuthorRepository {

    private static final String AUTHORS = """
            select fact.global_index, coalesce(account.name, 'someone who has left') as name
            from domain_event fact
            left join account on account.person = convert_from(fact.meta_data, 'UTF8')::json ->> 'by'
            where fact.aggregate_identifier = :activity
              and convert_from(fact.meta_data, 'UTF8')::json ->> 'by' is not null
              and exists (select 1 from activity_version where activity = :activity and trust = :trust)
            """;

    private final JdbcClient jdbc;

    EventAuthorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return names by position; empty where the activity is another trust's */
    Map<Long, String> of(String activity, TrustCode trust) {
        Map<Long, String> names = new HashMap<>();
        jdbc.sql(AUTHORS)
                .param("activity", activity)
                .param("trust", trust.value())
                .query(row -> {
                    names.put(row.getLong("global_index"), row.getString("name"));
                });
        return names;
    }
}
