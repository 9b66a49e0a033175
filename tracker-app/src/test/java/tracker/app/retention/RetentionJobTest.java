package tracker.app.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import tracker.domain.campaign.CampaignCommand.AnnounceCampaign;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.shared.TextLine;

/** What the job removes, without a mail server. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RetentionJobTest {

    @Autowired
    RetentionJob job;

    @Autowired
    WeekStory week;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    /** The weeks of 2027, 2028 and 2029, of which the last is still to come. */
    @BeforeAll
    void weeks() {
        week.begin();
        for (int year : new int[] {2028, 2029}) {
            week.send(new AnnounceCampaign(
                    new CampaignId(year),
                    new TextLine("Healthcare Science Week " + year),
                    new CampaignDays(
                            LocalDate.of(year, 2, 1),
                            LocalDate.of(year, 3, 5),
                            LocalDate.of(year, 3, 14),
                            LocalDate.of(year, 3, 31)),
                    DatesStatus.CONFIRMED));
        }
        week.settle();
    }

    @BeforeEach
    void inTheSummerOf2028() {
        clock.set("2028-07-01T12:00:00Z");
        jdbc.sql("delete from account").update();
    }

    private void account(String name, @Nullable String lastHere, @Nullable String national) {
        jdbc.sql("""
                        insert into account (person, address, sign_in_name, name, national_role, opened_at, last_here, made_at)
                        values (?, ?, ?, ?, ?, '2026-01-01', ?::timestamptz, '2026-01-01')
                        """)
                .params(name, name + "@example.nhs.uk", name + "@example.nhs.uk", name, national, lastHere)
                .update();
    }

    private List<String> accounts() {
        return jdbc.sql("select person from account order by person")
                .query(String.class)
                .list();
    }

    private List<String> told() {
        return jdbc.sql("select person from letter order by id")
                .query(String.class)
                .list();
    }

    @Test
    void an_account_unused_in_two_campaigns_is_told_and_closed_30_days_later() {
        account("amy", "2026-06-01T00:00:00Z", null);
        account("ben", "2027-03-09T00:00:00Z", null);
        job.run();
        job.run();
        assertThat(told()).containsExactly("amy");
        assertThat(jdbc.sql("select body from letter").query(String.class).single())
                .contains("31 July 2028", "/sign-in");
        assertThat(accounts()).containsExactly("amy", "ben");
        clock.set("2028-07-31T11:00:00Z");
        job.run();
        assertThat(accounts()).containsExactly("amy", "ben");
        clock.set("2028-07-31T13:00:00Z");
        job.run();
        assertThat(accounts()).containsExactly("ben");
    }

    @Test
    void who_signs_in_after_being_told_keeps_the_account() {
        account("amy", "2026-06-01T00:00:00Z", null);
        job.run();
        jdbc.sql("update account set last_here = '2028-07-10'").update();
        clock.set("2028-09-01T12:00:00Z");
        job.run();
        assertThat(accounts()).containsExactly("amy");
    }

    @Test
    void the_last_administrator_is_never_closed() {
        account("amy", "2026-06-01T00:00:00Z", "ADMINISTRATOR");
        account("ben", "2026-06-01T00:00:00Z", "ORGANISER");
        job.run();
        clock.set("2028-09-01T12:00:00Z");
        job.run();
        assertThat(accounts()).containsExactly("amy");
    }

    @Test
    void an_account_that_was_made_lately_and_never_opened_is_not_told() {
        jdbc.sql("insert into account (person, address, sign_in_name, name, made_at) values"
                        + " ('cal', 'c@example.nhs.uk', 'c@example.nhs.uk', 'Cal', '2028-06-30')")
                .update();
        job.run();
        assertThat(told()).isEmpty();
    }

    @Test
    void emails_and_links_end_without_a_mail_server() {
        account("amy", "2028-06-01T00:00:00Z", null);
        jdbc.sql("""
                        insert into letter (person, subject, body, written_at, expires_at) values
                            ('amy', 'old', 'with a link', '2028-06-01', '2028-06-02'),
                            ('amy', 'new', 'with a link', '2028-07-01', '2028-07-03')
                        """).update();
        jdbc.sql("""
                        insert into one_time_link (hash, person, kind, expires_at) values
                            ('\\x01', 'amy', 'SIGN_IN', '2028-06-02'), ('\\x02', 'amy', 'SIGN_IN', '2028-07-03')
                        """).update();
        job.run();
        assertThat(jdbc.sql("select subject from letter where body <> ''")
                        .query(String.class)
                        .list())
                .containsExactly("new");
        assertThat(jdbc.sql("select count(*) from one_time_link")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
