package tracker.app.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tracker.domain.access.Role;
import tracker.domain.shared.PersonId;

/** Creates the first administrator at the first start and prints its password once on the terminal. */
@Component
@ConditionalOnWebApplication
class FirstAdministratorRunner implements ApplicationRunner {

    static final String NAME = "administrator";

    /** Without characters that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final boolean wanted;

    FirstAdministratorRunner(
            AccountRepository accounts,
            PasswordEncoder passwords,
            Clock clock,
            PlatformTransactionManager transactions,
            SignInProperties properties,
            Environment environment) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.wanted = !environment.acceptsProfiles(Profiles.of("demo | dev")) && !properties.organisationOnly();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted) {
            return;
        }
        String password = password();
        boolean made = Boolean.TRUE.equals(
                transaction.execute(all -> accounts.administrators().isEmpty() && make(password)));
        if (made) {
            say("");
            say("  Sign in as 'administrator' with the password " + password);
            say(
                    "  It is shown only once, and ends at the first sign-in, which asks for your email address and a new password.");
        }
    }

    /** If two nodes start at once, one creates it. */
    private boolean make(String password) {
        PersonId person = PersonId.next();
        boolean made = accounts.add(person, NAME, "First administrator", passwords.encode(password), clock.instant());
        if (made) {
            accounts.grantRole(person, Role.ADMINISTRATOR, null);
            accounts.requireSetUp(person);
        }
        return made;
    }

    private static String password() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
    }
}
