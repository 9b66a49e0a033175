package tracker.app.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.app.ledger.ActivityKindSql;
import tracker.domain.shared.PersonId;

/** SQL for the reminders. */
@Component
class ReminderRepository {

    static final String DIGEST = "digest";

    /** The condition for an unreported activity, shared by the reminders and the morning's count. */
    private static final String OWED = """
            %s and l.campaign = any (:campaigns)
            """.formatted(ActivityKindSql.REPORT_DUE);

    private static final long LOCK = 7_233_012;

    private final JdbcClient jdbc;

    ReminderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks until the end of the transaction, so that two nodes never send the same reminder. */
    void lockForTransaction() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query(row -> {});
    }

    List<ReminderRecipient> peopleOfTrusts() {
        return addressees("exists (select 1 from account_trust where account_trust.person = account.person)");
    }

    List<ReminderRecipient> organisers() {
        return addressees("national_role is not null");
    }

    private List<ReminderRecipient> addressees(String which) {
        return jdbc.sql("select person, name, reminder_key from account "
                        + "where reminders and opened_at is not null and address like '%@%' and " + which
                        + " order by person")
                .query((row, number) -> new ReminderRecipient(
                        new PersonId(row.getString("person")), row.getString("name"), row.getString("reminder_key")))
                .list();
    }

    /**
     * The reports due for a user's trusts of which to remind the user today: the day after, three days later and a week
     * after that.
     */
    List<ReminderItem> due(PersonId person, List<Integer> campaigns, LocalDate today) {
        return jdbc.sql("""
                        select l.activity, l.trust, l.title, l.day_to, coalesce(r.times, 0) as times
                        from activity_now l
                        join account_trust mine on mine.trust = l.trust and mine.person = :person
                        left join reminder r on r.person = :person and r.about = l.activity
                        where %s
                          and (r.times is null
                               or r.times = 1 and r.last_on <= :today - 3
                               or r.times = 2 and r.last_on <= :today - 7)
                        order by l.day_to, l.title
                        """.formatted(OWED))
                .param("person", person.value())
                .param("campaigns", campaigns.toArray(Integer[]::new))
                .param("today", today)
                .query((row, number) -> new ReminderItem(
                        row.getString("activity"),
                        row.getString("trust"),
                        row.getString("title"),
                        row.getObject("day_to", LocalDate.class),
                        row.getInt("times")))
                .list();
    }

    /** How many reports are due, and from how many trusts. */
    OverdueTotals overdueTotals(List<Integer> campaigns, LocalDate today) {
        return jdbc.sql("""
                        select count(*) as activities, count(distinct trust) as trusts from activity_now l
                        where %s
                        """.formatted(OWED))
                .param("campaigns", campaigns.toArray(Integer[]::new))
                .param("today", today)
                .query((row, number) -> new OverdueTotals(row.getInt("activities"), row.getInt("trusts")))
                .single();
    }

    record OverdueTotals(int activities, int trusts) {}

    /** Records a reminder; false if the user was already reminded of the activity today. */
    boolean recordReminder(PersonId person, String about, LocalDate today) {
        return jdbc.sql("""
                        insert into reminder (person, about, times, last_on) values (:person, :about, 1, :today)
                        on conflict (person, about) do update set times = reminder.times + 1, last_on = excluded.last_on
                        where reminder.last_on < excluded.last_on
                        """)
                        .param("person", person.value())
                        .param("about", about)
                        .param("today", today)
                        .update()
                == 1;
    }

    /** Whether the owner of this key wants reminders; empty for an unknown key. */
    Optional<Boolean> wanted(String key) {
        return jdbc.sql("select reminders from account where reminder_key::text = ?")
                .param(key)
                .query(Boolean.class)
                .optional();
    }

    void setWanted(String key, boolean wanted) {
        jdbc.sql("update account set reminders = ? where reminder_key::text = ?")
                .params(wanted, key)
                .update();
    }
}
