package tracker.ui;

import java.util.Map;
import tracker.domain.access.CallerIdentity;
import tracker.domain.access.Role;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;
import tracker.ui.shared.CurrentUser;

/** Somebody before the page, as the test says. */
public record FakeCurrentUser(CallerIdentity speaker, String name) implements CurrentUser {

    public static final FakeCurrentUser VISITOR = new FakeCurrentUser(CallerIdentity.VISITOR, "");
    public static final FakeCurrentUser ORGANISER = new FakeCurrentUser(
            new CallerIdentity(new PersonId("person-olu"), Role.ORGANISER, Map.of()), "Olu Organiser");
    public static final FakeCurrentUser ADMINISTRATOR = new FakeCurrentUser(
            new CallerIdentity(new PersonId("person-ada"), Role.ADMINISTRATOR, Map.of()), "Ada Administrator");

    /** One who speaks for a trust. */
    public static FakeCurrentUser of(Role role, String trust) {
        return new FakeCurrentUser(
                new CallerIdentity(new PersonId("person-cora"), null, Map.of(new TrustCode(trust), role)),
                "Cora Contributor");
    }

    @Override
    public int idleTimeoutSeconds() {
        return 1800;
    }

    @Override
    public void signOut() {
        throw new IllegalStateException("nobody signs out in this test");
    }
}
