package tracker.ui;

import java.util.Map;
import tracker.domain.access.CallerIdentity;
import tracker.domain.access.Role;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;
import tracker.ui.shared.WhoIsHere;

/** Somebody before the page, as the test says. */
public record FakeWho(CallerIdentity speaker, String name) implements WhoIsHere {

    public static final FakeWho VISITOR = new FakeWho(CallerIdentity.VISITOR, "");
    public static final FakeWho ORGANISER =
            new FakeWho(new CallerIdentity(new PersonId("person-olu"), Role.ORGANISER, Map.of()), "Olu Organiser");
    public static final FakeWho ADMINISTRATOR = new FakeWho(
            new CallerIdentity(new PersonId("person-ada"), Role.ADMINISTRATOR, Map.of()), "Ada Administrator");

    /** One who speaks for a trust. */
    public static FakeWho of(Role role, String trust) {
        return new FakeWho(
                new CallerIdentity(new PersonId("person-cora"), null, Map.of(new TrustCode(trust), role)),
                "Cora Contributor");
    }

    @Override
    public int staysIdleFor() {
        return 1800;
    }

    @Override
    public void signOut() {
        throw new IllegalStateException("nobody signs out in this test");
    }
}
