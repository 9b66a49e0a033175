package tracker.app.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tracker.app.ApplicationTest;
import tracker.app.TestClock;
import tracker.app.WeekStory;
import tracker.domain.stand.StandId;
import tracker.domain.trust.TrustCode;

@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReminderServiceTest {

    @Autowired
    ReminderService reminders;

    @Autowired
    ReminderRepository table;

    @Autowired
    WeekStory week;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private StandId owed;

    @BeforeAll
    void begin() {
        week.begin();
        account("amy", null, GUYS);
        account("ben", null, LEEDS);
        account("olu", "ORGANISER", null);
    }

    private void account(String name, @Nullable String national, @Nullable TrustCode trust) {
        jdbc.sql(
                        "insert into account (person, address, sign_in_name, name, national_role, opened_at) values (?, ?, ?, ?, ?, now())")
                .params(name, name + "@example.nhs.uk", name + "@example.nhs.uk", name, national)
                .update();
        if (trust != null) {
            jdbc.sql("insert into account_trust values (?, ?, 'CONTRIBUTOR')")
                    .params(name, trust.value())
                    .update();
        }
    }

    @BeforeEach
    void aStandWasPlannedForTuesday() {
        clock.set(TUESDAY + "T12:00:00Z");
        jdbc.sql("delete from letter").update();
        jdbc.sql("delete from reminder").update();
        jdbc.sql("update account set reminders = true").update();
        owed = week.book(GUYS, TUESDAY);
        week.settle();
    }

    /** The letters of a morning: who was written to. */
    private List<String> morningOf(LocalDate day) {
        clock.set(day + "T09:00:00Z");
        int before = letters().size();
        reminders.write();
        List<String> all = letters();
        return all.subList(before, all.size());
    }

    private List<String> letters() {
        return jdbc.sql("select person from letter order by id")
                .query(String.class)
                .list();
    }

    private String lastLetterTo(String person) {
        return jdbc.sql("select body from letter where person = ? order by id desc limit 1")
                .param(person)
                .query(String.class)
                .single();
    }

    private void over() {
        week.withdraw(owed, GUYS);
        week.settle();
    }

    @Test
    void a_trusts_people_are_reminded_the_day_after_and_nobody_elses() {
        assertThat(morningOf(TUESDAY)).containsExactly("olu");
        assertThat(morningOf(TUESDAY.plusDays(1))).containsExactly("amy", "olu");
        assertThat(lastLetterTo("amy"))
                .contains("Main foyer, 9 March 2027", "/my/activities/stand-", "?do=report", "/reminders/");
        assertThat(lastLetterTo("olu")).contains("1 activity is still to report by one trust");
        over();
    }

    @Test
    void the_same_morning_again_nothing_is_written_twice() {
        assertThat(morningOf(TUESDAY.plusDays(1))).hasSize(2);
        assertThat(morningOf(TUESDAY.plusDays(1))).isEmpty();
        over();
    }

    @Test
    void three_times_at_most() {
        List<Integer> reminded = new ArrayList<>();
        for (int day = 1; day < 22; day++) {
            if (morningOf(TUESDAY.plusDays(day)).contains("amy")) {
                reminded.add(day);
            }
        }
        assertThat(reminded).containsExactly(1, 4, 11);
        assertThat(lastLetterTo("amy")).contains("last reminder");
        over();
    }

    @Test
    void it_stops_the_moment_the_trust_reports() {
        morningOf(TUESDAY.plusDays(1));
        week.report(owed, GUYS, 40);
        week.settle();
        assertThat(morningOf(TUESDAY.plusDays(4))).containsExactly("olu");
    }

    @Test
    void who_wants_none_gets_none_and_stays_asked_for_nothing() {
        String key = jdbc.sql("select reminder_key::text from account where person = 'amy'")
                .query(String.class)
                .single();
        table.setWanted(key, false);
        assertThat(morningOf(TUESDAY.plusDays(1))).containsExactly("olu");
        table.setWanted(key, true);
        assertThat(table.wanted(key)).contains(true);
        assertThat(morningOf(TUESDAY.plusDays(2))).contains("amy");
        assertThat(table.wanted("no such key")).isEmpty();
        over();
    }

    @Test
    void when_no_report_would_be_taken_any_more_nobody_is_asked_for_one() {
        assertThat(morningOf(LocalDate.of(2027, 4, 1))).isEmpty();
        over();
    }
}
