package tracker.app.schooltalk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tracker.app.api.EnumWordConverter;
import tracker.app.api.ReachFigures;
import tracker.app.api.SchoolDetails;
import tracker.app.eventstore.ActivityEventRepository.EventHistory;
import tracker.app.schooltalk.SchoolTalkRequests.EncounterDetails;
import tracker.domain.activity.ActivityContribution;
import tracker.domain.activity.FoldedActivity;
import tracker.domain.activity.PlanOutline;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkEvent;
import tracker.domain.schooltalk.SchoolTalkFigures;

/** The current state of a school talk. Field names are a stable contract. */
record SchoolTalkResponse(
        String id,
        long version,
        int campaign,
        String trust,
        String stage,
        LocalDate day,
        @Nullable SchoolDetails school,
        @Nullable String phase,
        List<String> yearGroups,
        @Nullable String topic,
        @Nullable Integer minutes,
        @Nullable String note,
        @Nullable ReachFigures reach,
        @Nullable Integer staff,
        @Nullable Double hours,
        @Nullable EncounterDetails encounter,
        boolean late,
        boolean openToPublic,
        @Nullable String starts,
        @Nullable Integer expected) {

    /**
     * @param toItsTrust whether the trust itself reads it
     * @param today UK time; the public sees what it is and where from its day on (decision 51)
     */
    static SchoolTalkResponse of(EventHistory story, boolean toItsTrust, LocalDate today) {
        FoldedActivity<SchoolTalkDetails, SchoolTalkFigures> now =
                FoldedActivity.of(story.events(), SchoolTalkEvent.class);
        SchoolTalkDetails details = now.details();
        LocalDate shown = now.contribution().shownFrom();
        boolean withheld = !toItsTrust && shown != null && today.isBefore(shown);
        return of(
                story,
                withheld,
                now.contribution(),
                details,
                toItsTrust || !now.contribution().countsAs().awaitsFigures() ? now.figures() : null,
                toItsTrust && details.note() != null ? details.note().value() : null,
                toItsTrust ? details.outline() : null);
    }

    private static SchoolTalkResponse of(
            EventHistory story,
            boolean withheld,
            ActivityContribution counts,
            SchoolTalkDetails details,
            @Nullable SchoolTalkFigures figures,
            @Nullable String note,
            @Nullable PlanOutline outline) {
        return new SchoolTalkResponse(
                story.events().getFirst().id().value(),
                story.version(),
                counts.campaign().value(),
                Objects.requireNonNull(counts.trust()).value(),
                EnumWordConverter.of(counts.countsAs()),
                details.day(),
                withheld ? null : SchoolDetails.of(details.school()),
                details.phase() == null ? null : EnumWordConverter.of(details.phase()),
                details.yearGroups(),
                withheld || details.topic() == null ? null : details.topic().value(),
                details.minutes() == null ? null : details.minutes().value(),
                note,
                figures == null ? null : ReachFigures.of(figures.pupils()),
                figures == null ? null : figures.staffing().staff(),
                figures == null ? null : figures.staffing().hours(),
                figures == null ? null : EncounterDetails.of(figures.encounter()),
                counts.late(),
                counts.publicity().openToPublic(),
                outline == null || outline.starts() == null
                        ? null
                        : outline.starts().toString(),
                outline == null ? null : outline.expected());
    }
}
