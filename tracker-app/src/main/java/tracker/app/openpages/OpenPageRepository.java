package tracker.app.openpages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.access.CallerIdentity;
import tracker.domain.access.Role;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;

/** The SQL that reads the present roles of many sign-ins at once. */
@Component
class OpenPageRepository {

    private final JdbcClient jdbc;

    OpenPageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By id of the sign-in; one that has ended, or lacks its second factor, is not among them. */
    Map<String, CallerIdentity> rights(Collection<String> signIns) {
        Map<String, CallerIdentity> rights = new HashMap<>();
        jdbc.sql("""
                        select sign_in.id, sign_in.person, national_role, trust, role
                        from sign_in join account using (person) left join account_trust using (person)
                        where sign_in.id in (:ids) and (second_factor_since is null or second_factor_at is not null)
                        """).param("ids", signIns).query(row -> {
            rights.merge(row.getString("id"), identity(row), OpenPageRepository::both);
        });
        return rights;
    }

    private static CallerIdentity identity(ResultSet row) throws SQLException {
        String national = row.getString("national_role");
        String trust = row.getString("trust");
        return new CallerIdentity(
                new PersonId(row.getString("person")),
                role(national),
                trust == null ? Map.of() : Map.of(new TrustCode(trust), Role.valueOf(row.getString("role"))));
    }

    private static @Nullable Role role(@Nullable String name) {
        return name == null ? null : Role.valueOf(name);
    }

    private static CallerIdentity both(CallerIdentity one, CallerIdentity other) {
        Map<TrustCode, Role> trusts = new HashMap<>(one.trusts());
        trusts.putAll(other.trusts());
        return new CallerIdentity(one.person(), one.national(), trusts);
    }
}
