package tracker.app.openpages;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.SharedApplicationTest;
import tracker.app.WeekStory;
import tracker.domain.access.AccessCommand.CloseAccount;
import tracker.domain.access.AccessCommand.GiveRole;
import tracker.domain.access.AccessCommand.SignOutElsewhere;
import tracker.domain.access.AccessCommand.TakeRole;
import tracker.domain.access.CallerIdentity;
import tracker.domain.access.Role;
import tracker.domain.shared.Command;
import tracker.domain.shared.Commands;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;

@SharedApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenPageRegistryTest {

    private static final long SECONDS = 20;

    @Autowired
    private OpenPageRegistry pages;

    @Autowired
    @Qualifier("house")
    private Commands house;

    @Autowired
    private WeekStory week;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void begin() {
        week.begin();
    }

    /** A person with a page open in a browser. */
    private record Reader(PersonId person, String signIn, CountDownLatch reloaded) {}

    private Reader reader(@Nullable Role national, Map<TrustCode, Role> trusts) {
        String id = UUID.randomUUID().toString();
        PersonId person = new PersonId("person-" + id);
        jdbc.sql("""
                        insert into account (person, address, sign_in_name, name, national_role, opened_at)
                        values (:id, :id, :id, 'Reader', :national, now())
                        """)
                .param("id", person.value())
                .param("national", national == null ? null : national.name(), java.sql.Types.VARCHAR)
                .update();
        trusts.forEach((trust, role) -> jdbc.sql("insert into account_trust values (?, ?, ?)")
                .params(person.value(), trust.value(), role.name())
                .update());
        jdbc.sql("insert into sign_in (id, person, device) values (?, ?, 'Firefox')")
                .params(id, person.value())
                .update();
        CountDownLatch reloaded = new CountDownLatch(1);
        pages.add(new OpenPage(id, new CallerIdentity(person, national, trusts), reloaded::countDown));
        return new Reader(person, id, reloaded);
    }

    private void reloadsAfter(Reader reader, Command command) throws InterruptedException {
        house.send(command).join();
        assertThat(reader.reloaded().await(SECONDS, TimeUnit.SECONDS))
                .as("loaded again after %s", command)
                .isTrue();
    }

    @Test
    void a_role_that_ends_loads_the_persons_pages_again_at_once_and_nobody_elses() throws InterruptedException {
        Reader colleague = reader(null, Map.of(GUYS, Role.LEAD));
        Reader lead = reader(null, Map.of(GUYS, Role.LEAD, LEEDS, Role.LEAD));
        reloadsAfter(lead, new TakeRole(lead.person(), GUYS));
        Reader demoted = reader(null, Map.of(GUYS, Role.LEAD));
        reloadsAfter(demoted, new GiveRole(demoted.person(), Role.CONTRIBUTOR, GUYS));
        Reader organiser = reader(Role.ORGANISER, Map.of());
        reloadsAfter(organiser, new TakeRole(organiser.person(), null));
        assertThat(colleague.reloaded().getCount()).isEqualTo(1);
    }

    @Test
    void so_does_a_sign_in_that_ends() throws InterruptedException {
        Reader closed = reader(null, Map.of(GUYS, Role.CONTRIBUTOR));
        reloadsAfter(closed, new CloseAccount(closed.person()));
        Reader here = reader(null, Map.of(GUYS, Role.CONTRIBUTOR));
        Reader there = reader(null, Map.of(GUYS, Role.CONTRIBUTOR));
        jdbc.sql("update sign_in set person = ? where id = ?")
                .params(here.person().value(), there.signIn())
                .update();
        reloadsAfter(there, new SignOutElsewhere(here.person(), here.signIn()));
        assertThat(here.reloaded().getCount()).isEqualTo(1);
    }
}
