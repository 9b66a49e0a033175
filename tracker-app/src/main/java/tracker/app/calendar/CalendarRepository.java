package tracker.app.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tracker.domain.calendar.CalendarCounts;
import tracker.domain.calendar.CalendarDay;
import tracker.domain.calendar.CalendarEntry;
import tracker.domain.calendar.CalendarQuery.GetCalendar;
import tracker.domain.trust.Area;

/** Reads some days of the calendar. Only the requested activities of a day are returned. */
@Component
class CalendarRepository {

    private static final String PLANNED_AND_HELD = """
             from activity_now l join trust r on r.code = l.trust
            where l.campaign = :year and l.counts_as in ('PLANNED', 'HELD') and l.kind = any (:kinds)
            """;

    private final JdbcClient jdbc;
    private final CalendarEntryMapper mapper;

    CalendarRepository(JdbcClient jdbc, CalendarEntryMapper mapper) {
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    /** The first entry of a day is always read, because it carries the day's count. */
    List<CalendarDay> of(GetCalendar query) {
        Map<LocalDate, List<CalendarEntry>> entries = new HashMap<>();
        Map<LocalDate, Integer> all = new HashMap<>();
        asked(
                        query,
                        "with listed as (select " + CalendarEntryMapper.COLUMNS + PLANNED_AND_HELD
                                + within(query.area()) + """
                         and l.day_from <= :to and l.day_to >= :from),
                        numbered as (
                            select listed.*, d.day::date as day, count(*) over (partition by d.day) as of_day,
                                   row_number() over (partition by d.day order by trust_name, trust, title, activity) as place
                            from generate_series(:from::timestamp, :to::timestamp, interval '1 day') d (day)
                            join listed on d.day between day_from and day_to)
                        select * from numbered where place = 1 or place > :skip and place <= :skip + :most order by day, place
                        """)
                .param("skip", query.skip())
                .param("most", query.most())
                .query(row -> {
                    LocalDate day = row.getObject("day", LocalDate.class);
                    all.put(day, row.getInt("of_day"));
                    if (row.getLong("place") > query.skip()) {
                        entries.computeIfAbsent(day, first -> new ArrayList<>()).add(mapper.publicEntry(row));
                    }
                });
        return query.days()
                .from()
                .datesUntil(query.days().to().plusDays(1))
                .map(day -> new CalendarDay(
                        day, List.copyOf(entries.getOrDefault(day, List.of())), all.getOrDefault(day, 0)))
                .toList();
    }

    CalendarCounts counts(GetCalendar query, LocalDate today) {
        return asked(query, """
                        select count(*) filter (where counts_as = 'PLANNED' and day_from <= :to and day_to >= :from
                                                and day_to >= :today) as planned,
                               count(*) filter (where counts_as = 'PLANNED' and day_from <= :to and day_to >= :from
                                                and day_to < :today) as due,
                               count(*) filter (where counts_as = 'HELD' and day_from <= :to and day_to >= :from) as held,
                               count(*) filter (where day_to < :from) as before, count(*) filter (where day_from > :to) as later
                        """ + PLANNED_AND_HELD + within(query.area()))
                .param("today", today)
                .query((row, number) -> new CalendarCounts(
                        row.getInt("planned"),
                        row.getInt("held"),
                        row.getInt("before"),
                        row.getInt("later"),
                        row.getInt("due")))
                .single();
    }

    private StatementSpec asked(GetCalendar query, String sql) {
        List<String> kinds = query.kind() == null
                ? List.of(CalendarEntryMapper.kindNames(CalendarEntry.KINDS))
                : List.of(query.kind().name());
        return jdbc.sql(sql)
                .param("year", query.campaign().value())
                .param("kinds", kinds.toArray(String[]::new))
                .param("code", query.area().code())
                .param("from", query.days().from())
                .param("to", query.days().to());
    }

    static String within(Area part) {
        return switch (part.level()) {
            case NATION -> "";
            case REGION -> " and r.region_code = :code";
            case ICB -> " and r.icb_code = :code";
            // of the ledger's own column, so that its index is used
            case TRUST -> " and l.trust = :code";
        };
    }

    /** The name of the area; empty if there is none with this code. */
    Optional<String> nameOf(Area part) {
        String sql = switch (part.level()) {
            case NATION -> "";
            case REGION -> "select max(region_name) from trust where region_code = ? having count(*) > 0";
            case ICB -> "select max(icb_name) from trust where icb_code = ? having count(*) > 0";
            case TRUST -> "select name from trust where code = ?";
        };
        return sql.isEmpty()
                ? Optional.of("England")
                : jdbc.sql(sql).param(part.code()).query(String.class).optional();
    }
}
