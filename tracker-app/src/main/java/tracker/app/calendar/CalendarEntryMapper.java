package tracker.app.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import tracker.app.figures.AnnouncementMapper;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.calendar.CalendarEntry;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.DayRange;

/** Maps a row of the view {@code activity_now}, alias l, and its trust, alias r, to a calendar entry. */
@Component
final class CalendarEntryMapper {

    static final String COLUMNS =
            "l.activity, l.campaign, l.kind, l.trust, r.name as trust_name, l.title, l.day_from, l.day_to, l.counts_as,"
                    + " l.shown_from as shown_now, l.phase as phase_now, r.icb_name as area_now, l.counts_as as stage_now";

    private final AnnouncementMapper announcements;

    CalendarEntryMapper(AnnouncementMapper announcements) {
        this.announcements = announcements;
    }

    /** As the public reads it. */
    CalendarEntry publicEntry(ResultSet row) throws SQLException {
        CalendarEntry full = entry(row);
        return full.titled(announcements.title(row, full.title()));
    }

    /** As the trust reads it. */
    static CalendarEntry entry(ResultSet row) throws SQLException {
        return new CalendarEntry(
                row.getString("activity"),
                new CampaignId(row.getInt("campaign")),
                ActivityKind.valueOf(row.getString("kind")),
                row.getString("trust"),
                row.getString("trust_name"),
                row.getString("title"),
                new DayRange(row.getObject("day_from", LocalDate.class), row.getObject("day_to", LocalDate.class)),
                ActivityStage.valueOf(row.getString("counts_as")));
    }

    /** For {@code kind = any (?)}. */
    static String[] kindNames(List<ActivityKind> kinds) {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }
}
