package tracker.app.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tracker.app.eventstore.StoredTypeNames;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivityStage;
import tracker.domain.activity.CancellationEvent;
import tracker.domain.activity.RestorationEvent;
import tracker.domain.activity.WithdrawalEvent;
import tracker.domain.shared.EducationPhase;
import tracker.domain.shared.FreeText;
import tracker.domain.shared.LondonCalendar;

/**
 * What the public reads of an activity. Of a talk or a visit that is not open to the public, only phase and area are
 * told before its day (decision 51). The text of an activity that was called off is not told (decision 50). The current version decides, whatever instant the reader looks at.
 */
@Component
public class AnnouncementMapper {

    /** The columns that decide, of the current version. */
    public static final String COLUMNS =
            "announced.shown_from as shown_now, announced.phase as phase_now, area.icb_name as area_now, announced.counts_as as stage_now";

    private static final String JOIN = " left join activity_now announced on announced.activity = %s.activity"
            + " left join trust area on area.code = announced.trust ";

    private final Clock clock;

    AnnouncementMapper(Clock clock) {
        this.clock = clock;
    }

    /** @param table the alias of a table with the column activity, which is joined with the current version */
    public static String join(String table) {
        return JOIN.formatted(table);
    }

    /** The title for the public. */
    public String title(ResultSet row, String title) throws SQLException {
        if (withheld(row)) {
            return audience(row);
        }
        return calledOff(row) ? FreeText.HIDDEN : title;
    }

    /**
     * The sentence of an event for the public: no reasons, nothing that a correction replaced, and no text at all once
     * the activity is cancelled or withdrawn (decision 50). An event stored before these were kept apart has no such
     * sentence until {@code EventTextMoveJob} has come to it.
     *
     * @param row of the event, with its sentences
     */
    public String sentence(ResultSet row) throws SQLException {
        ActivityKind kind = ActivityKind.valueOf(row.getString("kind"));
        if (!withheld(row)) {
            String sentence = row.getString(calledOff(row) ? "bare_told" : "public_told");
            return sentence == null ? "An update about this " + kind.one() + "." : sentence;
        }
        return capital(kind.one()) + " " + word(kind, row.getString("name")) + ": " + audience(row)
                + ". More is shown on its day.";
    }

    private static boolean calledOff(ResultSet row) throws SQLException {
        String stage = row.getString("stage_now");
        return stage != null && ActivityStage.valueOf(stage).isCalledOff();
    }

    /** Whether the public sees phase and area only. */
    public boolean withheld(ResultSet row) throws SQLException {
        LocalDate shown = row.getObject("shown_now", LocalDate.class);
        return shown != null && LondonCalendar.today(clock).isBefore(shown);
    }

    private static String word(ActivityKind kind, String name) {
        if (StoredTypeNames.ofType(CancellationEvent.class).contains(name)) {
            return "cancelled";
        }
        if (StoredTypeNames.ofType(WithdrawalEvent.class).contains(name)) {
            return "withdrawn";
        }
        return StoredTypeNames.ofType(RestorationEvent.class).contains(name) ? "restored" : kind.plannedWord();
    }

    private static String audience(ResultSet row) throws SQLException {
        @Nullable String phase = row.getString("phase_now");
        @Nullable String area = row.getString("area_now");
        String learners =
                phase == null ? "pupils" : EducationPhase.valueOf(phase).learners();
        return capital(learners) + (area == null ? "" : ", " + area);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
