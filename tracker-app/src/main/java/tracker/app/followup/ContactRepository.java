package tracker.app.followup;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.campaign.CampaignId;
import tracker.domain.followup.TrustContact;
import tracker.domain.shared.PersonId;
import tracker.domain.trust.TrustCode;

/** Finds the users of a trust. This is personal data: it is read in place and copied nowhere. */
@Component
class ContactRepository {

    private final JdbcClient jdbc;

    ContactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By trust; leads first, then by name. */
    List<TrustContact> all(CampaignId campaign) {
        return jdbc.sql("""
                        select m.trust, a.name, a.address, m.role = 'LEAD' as lead, a.opened_at is not null as open, a.last_here,
                               r.last_on
                        from account_trust m join account a using (person)
                        left join reminder r on r.person = m.person and r.about = :about
                        order by m.trust, m.role = 'LEAD' desc, lower(a.name), m.person
                        """)
                .param("about", about(campaign))
                .query((row, number) -> {
                    Timestamp here = row.getTimestamp("last_here");
                    return new TrustContact(
                            row.getString("trust"),
                            row.getString("name"),
                            row.getString("address"),
                            row.getBoolean("lead"),
                            row.getBoolean("open"),
                            here == null ? null : here.toInstant(),
                            row.getObject("last_on", LocalDate.class));
                })
                .list();
    }

    /** A user of a trust who can be emailed. */
    record FollowUpRecipient(PersonId person, String name, String key) {}

    List<FollowUpRecipient> recipients(TrustCode trust) {
        return jdbc.sql("""
                        select person, name, reminder_key from account join account_trust using (person)
                        where trust = ? and reminders and opened_at is not null and address like '%@%' order by person
                        """)
                .param(trust.value())
                .query((row, number) -> new FollowUpRecipient(
                        new PersonId(row.getString("person")), row.getString("name"), row.getString("reminder_key")))
                .list();
    }

    /** Records an email to the user; false if one was sent today. A concurrent call waits. */
    boolean recordContact(PersonId person, CampaignId campaign, LocalDate today) {
        return jdbc.sql("""
                        insert into reminder (person, about, times, last_on) values (:person, :about, 1, :today)
                        on conflict (person, about) do update set times = reminder.times + 1, last_on = excluded.last_on
                        where reminder.last_on < excluded.last_on
                        """)
                        .param("person", person.value())
                        .param("about", about(campaign))
                        .param("today", today)
                        .update()
                == 1;
    }

    private static String about(CampaignId campaign) {
        return "silence:" + campaign;
    }
}
