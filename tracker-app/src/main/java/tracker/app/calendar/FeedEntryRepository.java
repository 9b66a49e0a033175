package tracker.app.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tracker.domain.activity.ActivityKind;
import tracker.domain.calendar.CalendarEntry;
import tracker.domain.calendar.CalendarQuery.GetOpenFeed;
import tracker.domain.calendar.FeedEntry;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.trust.TrustCode;

/**
 * Reads the entries of calendar feeds. The ledger keeps every version of an activity, numbered from 0: the latest
 * number is the number of changes, and stays the same after a rebuild.
 */
@Component
class FeedEntryRepository {

    private static final int MOST = 5_000;

    private static final String ENTRY = "select " + CalendarEntryMapper.COLUMNS + """
            , l.version, l.known_from as last_known, b.known_from as first_known
            from activity_now l join trust r on r.code = l.trust
            join activity_version b on b.activity = l.activity and b.version = 0
            where l.counts_as <> 'OUTSIDE' and l.kind = any (:kinds)
            """;

    private final JdbcClient jdbc;
    private final CalendarEntryMapper mapper;

    FeedEntryRepository(JdbcClient jdbc, CalendarEntryMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    /** By day; if there are very many, the latest. */
    List<FeedEntry> of(TrustCode trust, LocalDate since, List<AnnouncedCampaign> campaigns) {
        return jdbc.sql(ENTRY + """
                         and l.campaign = any (:years) and l.trust = :trust and l.day_to >= :since
                        order by l.day_from desc, l.activity desc limit :most
                        """)
                .param("kinds", CalendarEntryMapper.kindNames(CalendarEntry.KINDS))
                .param("years", years(campaigns))
                .param("trust", trust.value())
                .param("since", since)
                .param("most", MOST)
                .query(FeedEntryRepository::entry)
                .list()
                .reversed();
    }

    /** The entries of a region or the nation that are open to the public. */
    List<FeedEntry> of(GetOpenFeed asked, List<AnnouncedCampaign> campaigns) {
        List<ActivityKind> kinds = asked.kind() == null ? CalendarEntry.KINDS : List.of(asked.kind());
        return jdbc.sql(ENTRY + CalendarRepository.within(asked.area()) + """
                         and l.open_to_public and l.campaign = any (:years) and l.day_to >= :since
                        order by l.day_from desc, l.activity desc limit :most
                        """)
                .param("kinds", CalendarEntryMapper.kindNames(kinds))
                .param("code", asked.area().code())
                .param("years", years(campaigns))
                .param("since", asked.since())
                .param("most", MOST)
                .query((row, number) -> entry(row, mapper.publicEntry(row)))
                .list()
                .reversed();
    }

    private static Integer[] years(List<AnnouncedCampaign> campaigns) {
        return campaigns.stream().map(campaign -> campaign.id().value()).toArray(Integer[]::new);
    }

    Optional<FeedEntry> of(String activity) {
        return jdbc.sql(ENTRY + " and l.activity = :activity")
                .param("kinds", CalendarEntryMapper.kindNames(CalendarEntry.KINDS))
                .param("activity", activity)
                .query((row, number) -> entry(row, mapper.publicEntry(row)))
                .optional();
    }

    private static FeedEntry entry(ResultSet row, int number) throws SQLException {
        return entry(row, CalendarEntryMapper.entry(row));
    }

    private static FeedEntry entry(ResultSet row, CalendarEntry entry) throws SQLException {
        return new FeedEntry(
                entry,
                row.getInt("version"),
                row.getTimestamp("first_known").toInstant(),
                row.getTimestamp("last_known").toInstant());
    }
}
