package tracker.app.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.access.CallerIdentity;
import tracker.domain.access.Role;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;

/** SQL for the accounts. */
@Component
@EnableConfigurationProperties(SignInProperties.class)
class AccountRepository {

    private static final String SELECT = """
            select account.*, (select coalesce(string_agg(trust || ' ' || role, ','), '')
                               from account_trust where account_trust.person = account.person) as trusts
            from account
            """;

    private static final String IN_SESSION = """
            select account.*, (select coalesce(string_agg(trust || ' ' || role, ','), '')
                               from account_trust where account_trust.person = account.person) as trusts,
                   sign_in.second_factor_at is not null as given
            from account join sign_in on sign_in.person = account.person
            where account.person = :person and sign_in.id = :at
              and (second_factor_since is null or second_factor_at is not null)
            """;

    /** What the sign-in name of a person begins with whom an organisation signs in. */
    static final String EXTERNAL = "oidc:";

    private final JdbcClient jdbc;
    private final boolean organisationOnly;
    private final boolean secondFactorRequired;

    AccountRepository(JdbcClient jdbc, SignInProperties properties, Environment environment) {
        this.jdbc = jdbc;
        this.organisationOnly = properties.organisationOnly();
        this.secondFactorRequired = properties.secondFactorRequired(environment);
    }

    Optional<Account> find(PersonId person) {
        return jdbc.sql(SELECT + "where person = ?")
                .param(person.value())
                .query(AccountRepository::account)
                .optional();
    }

    /**
     * The account with the roles of this sign-in. Without a second factor where one is required there is no national role.
     * Empty if the sign-in has been ended, or if the account has a second factor that has not been given yet.
     */
    Optional<Account> find(SignedInUser who) {
        return jdbc.sql(IN_SESSION)
                .param("person", who.id())
                .param("at", who.at())
                .query((row, number) -> {
                    boolean withheld = secondFactorRequired && !row.getBoolean("given");
                    return account(row, withheld);
                })
                .optional()
                .filter(account -> account.external() || !organisationOnly);
    }

    /** The roles of a person in work that goes on without a session. */
    Optional<CallerIdentity> backgroundRights(PersonId person) {
        return jdbc.sql(SELECT + "where person = ?")
                .param(person.value())
                .query((row, number) -> {
                    boolean factor = row.getTimestamp("second_factor_since") != null || external(row);
                    return account(row, secondFactorRequired && !factor).speaker();
                })
                .optional();
    }

    /** @param typed an address in any spelling, or the name of the first administrator */
    Optional<Account> find(String typed) {
        return jdbc.sql(SELECT + "where sign_in_name = ?")
                .param(normalisedSignInName(typed))
                .query(AccountRepository::account)
                .optional();
    }

    List<Account> all(@Nullable TrustCode trust) {
        String code = trust == null ? null : trust.value();
        return jdbc.sql(SELECT + """
                        where cast(:trust as text) is null
                            or exists (select 1 from account_trust mine where mine.person = account.person and mine.trust = :trust)
                        order by lower(name), person
                        """)
                .param("trust", code, Types.VARCHAR)
                .query(AccountRepository::account)
                .list();
    }

    /** @return false when there is an account with that address already */
    boolean add(PersonId person, String address, String name, @Nullable String password, @Nullable Instant opened) {
        return jdbc.sql("""
                        insert into account (person, address, sign_in_name, name, password, opened_at)
                        values (:person, :address, :key, :name, :password, :opened)
                        on conflict (sign_in_name) do nothing
                        """)
                        .param("person", person.value())
                        .param("address", address)
                        .param("key", normalisedSignInName(address))
                        .param("name", name)
                        .param("password", password, Types.VARCHAR)
                        .param(
                                "opened",
                                opened == null ? null : opened.atOffset(ZoneOffset.UTC),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .update()
                == 1;
    }

    /** Creates an account for an external sign-in, if there is none. */
    void saveExternalAccount(PersonId person, String signInName, String address, String name, Instant now) {
        jdbc.sql("""
                        insert into account (person, address, sign_in_name, name, opened_at) values (?, ?, ?, ?, ?)
                        on conflict (sign_in_name) do update set address = excluded.address, name = excluded.name
                        """)
                .params(person.value(), address, normalisedSignInName(signInName), name, Timestamp.from(now))
                .update();
    }

    /** Replaces all roles. */
    void setRoles(PersonId person, @Nullable Role national, Map<TrustCode, Role> trusts) {
        jdbc.sql("delete from account_trust where person = ?")
                .param(person.value())
                .update();
        revokeRole(person, null);
        if (national != null) {
            grantRole(person, national, null);
        }
        trusts.forEach((trust, role) -> grantRole(person, role, trust));
    }

    void open(PersonId person, String password, Instant now) {
        jdbc.sql("update account set password = ?, opened_at = coalesce(opened_at, ?) where person = ?")
                .params(password, Timestamp.from(now), person.value())
                .update();
    }

    void setPassword(PersonId person, String password) {
        jdbc.sql("update account set password = ? where person = ?")
                .params(password, person.value())
                .update();
    }

    /** The first sign-in asks for a name, an address and a password of the person's own. */
    void requireSetUp(PersonId person) {
        jdbc.sql("update account set set_up_due = true where person = ?")
                .param(person.value())
                .update();
    }

    /**
     * Replaces what was printed at the first start.
     *
     * @return false when there is another account with that address, or nothing to set up
     */
    boolean setUp(PersonId person, String address, String name, String password) {
        return jdbc.sql("""
                        update account set address = :address, sign_in_name = :key, name = :name, password = :password,
                                           set_up_due = false
                        where person = :person and set_up_due
                          and not exists (select 1 from account other where other.sign_in_name = :key and other.person <> :person)
                        """)
                        .param("address", address)
                        .param("key", normalisedSignInName(address))
                        .param("name", name)
                        .param("password", password)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    /** A link from an email counts as an accepted invitation. */
    void recordVisit(PersonId person, Instant now) {
        jdbc.sql("update account set last_here = ?, opened_at = coalesce(opened_at, ?) where person = ?")
                .params(Timestamp.from(now), Timestamp.from(now), person.value())
                .update();
    }

    void grantRole(PersonId person, Role role, @Nullable TrustCode trust) {
        if (trust == null) {
            jdbc.sql("update account set national_role = ? where person = ?")
                    .params(role.name(), person.value())
                    .update();
        } else {
            jdbc.sql("""
                            insert into account_trust (person, trust, role) values (?, ?, ?)
                            on conflict (person, trust) do update set role = excluded.role
                            """).params(person.value(), trust.value(), role.name()).update();
        }
    }

    void revokeRole(PersonId person, @Nullable TrustCode trust) {
        if (trust == null) {
            jdbc.sql("update account set national_role = null where person = ?")
                    .param(person.value())
                    .update();
        } else {
            jdbc.sql("delete from account_trust where person = ? and trust = ?")
                    .params(person.value(), trust.value())
                    .update();
        }
    }

    /**
     * Deletes the account with its roles, links, emails, sign-ins and remembered devices. The opaque id stays in the
     * events.
     */
    void close(PersonId person) {
        jdbc.sql("delete from account where person = ?").param(person.value()).update();
    }

    /** Locks the administrators, so that the last two cannot leave at once. */
    List<String> administrators() {
        return jdbc.sql("select person from account where national_role = 'ADMINISTRATOR' order by person for update")
                .query(String.class)
                .list();
    }

    /** The leads of a trust who have accepted; locks them, so that the last two cannot leave at once. */
    List<String> leads(TrustCode trust) {
        return jdbc.sql("""
                        select person from account_trust join account using (person)
                        where trust = ? and role = 'LEAD' and opened_at is not null order by person for update
                        """).param(trust.value()).query(String.class).list();
    }

    static String normalisedSignInName(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return account(row, false);
    }

    private static boolean external(ResultSet row) throws SQLException {
        return row.getString("sign_in_name").startsWith(EXTERNAL);
    }

    /** @param withheld whether the national role does not count */
    private static Account account(ResultSet row, boolean withheld) throws SQLException {
        PersonId person = new PersonId(row.getString("person"));
        String national = row.getString("national_role");
        Timestamp lastHere = row.getTimestamp("last_here");
        boolean setUpDue = row.getBoolean("set_up_due");
        return new Account(
                person,
                row.getString("address"),
                row.getString("name"),
                row.getString("password"),
                row.getTimestamp("opened_at") != null,
                lastHere == null ? null : lastHere.toInstant(),
                setUpDue,
                external(row),
                row.getTimestamp("second_factor_since") != null,
                new CallerIdentity(
                        person,
                        national == null || setUpDue || withheld ? null : Role.valueOf(national),
                        setUpDue ? Map.of() : trusts(row.getString("trusts"))));
    }

    private static Map<TrustCode, Role> trusts(String listed) {
        Map<TrustCode, Role> trusts = new HashMap<>();
        for (String one : listed.isEmpty() ? new String[0] : listed.split(",")) {
            String[] words = one.split(" ");
            trusts.put(new TrustCode(words[0]), Role.valueOf(words[1]));
        }
        return trusts;
    }
}
