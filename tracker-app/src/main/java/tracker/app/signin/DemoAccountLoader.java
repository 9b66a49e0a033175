package tracker.app.signin;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import tracker.domain.access.Role;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;

/** The invented users of a demonstration, with public passwords; other installations have none. */
@Component
class DemoAccountLoader implements ApplicationRunner {

    private static final String PASSWORD = "healthcare science";

    private static final List<DemoPerson> ALL = List.of(
            new DemoPerson("organiser@demo.example", "Olu Organiser", Role.ORGANISER, null),
            new DemoPerson("lead@demo.example", "Lena Lead", Role.LEAD, new TrustCode("RJ1")),
            new DemoPerson("contributor@demo.example", "Cora Contributor", Role.CONTRIBUTOR, new TrustCode("RR8")),
            new DemoPerson("administrator@demo.example", "Ada Administrator", Role.ADMINISTRATOR, null));

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final boolean demo;

    DemoAccountLoader(AccountRepository accounts, PasswordEncoder passwords, Clock clock, Environment environment) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    private record DemoPerson(
            String address,
            String name,
            Role role,
            @Nullable TrustCode trust) {}

    /**
     * One demonstration user, as the sign-in page offers it.
     *
     * @param role in words, with the trust
     */
    record DemoCredentials(String address, String password, String role) {}

    /** Empty outside a demonstration. */
    List<DemoCredentials> shown() {
        return demo
                ? ALL.stream()
                        .map(one -> new DemoCredentials(
                                one.address(),
                                PASSWORD,
                                one.role().word() + (one.trust() == null ? "" : " of " + one.trust())))
                        .toList()
                : List.of();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!demo) {
            return;
        }
        String password = passwords.encode(PASSWORD);
        for (DemoPerson one : ALL) {
            PersonId person = new PersonId("person-demo-" + one.role().word());
            if (accounts.add(person, one.address(), one.name(), password, clock.instant())) {
                accounts.grantRole(person, one.role(), one.trust());
            }
        }
    }
}
