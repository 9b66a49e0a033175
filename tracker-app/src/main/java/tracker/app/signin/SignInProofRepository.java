package tracker.app.signin;

import java.time.Duration;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.shared.PersonId;

/** What a person has proved in a sign-in: the second factor, and when they last proved who they are. */
@Component
public class SignInProofRepository {

    /** For how long a proof is good for what changes roles, secrets or figures for good. */
    public static final Duration RECENT = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final boolean required;
    private final boolean organisationOnly;

    SignInProofRepository(JdbcClient jdbc, SignInProperties properties, Environment environment) {
        this.jdbc = jdbc;
        this.required = properties.secondFactorRequired(environment);
        this.organisationOnly = properties.organisationOnly();
    }

    /**
     * What a sign-in has proved.
     *
     * @param address to which emails are sent
     * @param password whether the account has one
     * @param setUpDue whether the first administrator still has to give an address and a password
     * @param external whether an organisation signs the person in
     * @param secondFactor whether the account has a second factor
     * @param given whether it was given in this sign-in
     * @param required whether the person needs one for their national role
     * @param recent whether the last proof of identity is at most {@link #RECENT} old
     */
    public record SignInProof(
            PersonId person,
            String address,
            String name,
            boolean password,
            boolean setUpDue,
            boolean external,
            boolean secondFactor,
            boolean given,
            boolean required,
            boolean recent) {

        /** The second factor is asked for: until it is given this is nobody. */
        public boolean secondFactorDue() {
            return secondFactor && !given;
        }

        /** A second factor has to be set up: until then there is no national role. */
        public boolean setUpSecondFactorDue() {
            return required && !secondFactor && !given;
        }
    }

    /** Empty if the sign-in has ended. */
    public Optional<SignInProof> find(SignedInUser who) {
        return jdbc.sql("""
                        select account.*, second_factor_at is not null as given,
                               proved_at > now() - make_interval(secs => :recent) as recent
                        from account join sign_in on sign_in.person = account.person
                        where account.person = :person and sign_in.id = :at
                        """)
                .param("person", who.id())
                .param("at", who.at())
                .param("recent", RECENT.toSeconds())
                .query((row, number) -> new SignInProof(
                        new PersonId(row.getString("person")),
                        row.getString("address"),
                        row.getString("name"),
                        row.getString("password") != null,
                        row.getBoolean("set_up_due"),
                        row.getString("sign_in_name").startsWith(AccountRepository.EXTERNAL),
                        row.getTimestamp("second_factor_since") != null,
                        row.getBoolean("given"),
                        required && row.getString("national_role") != null,
                        row.getBoolean("recent")))
                .optional()
                .filter(proof -> proof.external() || !organisationOnly);
    }

    /** The second factor was given in this sign-in, which is a proof of identity as well. */
    public void recordSecondFactor(SignedInUser who) {
        jdbc.sql("update sign_in set second_factor_at = now(), proved_at = now() where id = ?")
                .param(who.at())
                .update();
    }

    /** The person proved again who they are. */
    public void recordProof(SignedInUser who) {
        jdbc.sql("update sign_in set proved_at = now() where id = ?")
                .param(who.at())
                .update();
    }

    /** The account has a second factor from now on; all sign-ins in which it was not given are asked for it. */
    public void enrol(PersonId person) {
        jdbc.sql("update account set second_factor_since = coalesce(second_factor_since, now()) where person = ?")
                .param(person.value())
                .update();
    }

    /** The account has no second factor any more, and what was given before counts no longer. */
    public void disenrol(PersonId person) {
        jdbc.sql("update account set second_factor_since = null where person = ?")
                .param(person.value())
                .update();
        jdbc.sql("update sign_in set second_factor_at = null where person = ?")
                .param(person.value())
                .update();
    }

    /** The name of a person; empty if there is no such account. */
    public Optional<String> name(PersonId person) {
        return jdbc.sql("select name from account where person = ?")
                .param(person.value())
                .query(String.class)
                .optional();
    }

    /** Ends all sign-ins of a person, on remembered devices as well. */
    public void endAll(PersonId person) {
        jdbc.sql("delete from sign_in where person = ?").param(person.value()).update();
        jdbc.sql("delete from remembered_device where person = ?")
                .param(person.value())
                .update();
    }
}
