package tracker.app.signin;

import static tracker.app.WeekStory.GUYS;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tracker.domain.access.CallerIdentity;
import tracker.domain.access.Role;
import tracker.domain.shared.PersonId;

/** Everybody who may stand before a door, from nobody to the administrator; those of a trust are of Guy's. */
enum TestUser {
    VISITOR(null),
    NO_ROLE(null),
    CONTRIBUTOR(Role.CONTRIBUTOR),
    LEAD(Role.LEAD),
    ORGANISER(Role.ORGANISER),
    ADMINISTRATOR(Role.ADMINISTRATOR);

    /** Has no account, and counts at one stand. */
    static final String HOLDER = "holder of a stand's link";

    static final String PASSWORD = "correct horse battery";

    final @Nullable Role role;

    TestUser(@Nullable Role role) {
        this.role = role;
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    String address() {
        return name().toLowerCase(Locale.ROOT) + "@example.nhs.uk";
    }

    PersonId person() {
        return new PersonId("person-" + name().toLowerCase(Locale.ROOT));
    }

    /** As the accounts say it. */
    CallerIdentity speaker() {
        if (this == VISITOR) {
            return CallerIdentity.VISITOR;
        }
        Role has = role;
        if (has == null) {
            return new CallerIdentity(person(), null, Map.of());
        }
        return has.ofATrust()
                ? new CallerIdentity(person(), null, Map.of(GUYS, has))
                : new CallerIdentity(person(), has, Map.of());
    }

    void createAccount(AccountRepository accounts, String hash) {
        if (this == VISITOR) {
            return;
        }
        accounts.add(person(), address(), words(), hash, java.time.Instant.EPOCH);
        Role has = role;
        if (has != null) {
            accounts.grantRole(person(), has, has.ofATrust() ? GUYS : null);
        }
    }
}
