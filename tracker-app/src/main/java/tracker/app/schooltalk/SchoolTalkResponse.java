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
import tracker.domain.participation.ActivityContribution;
import tracker.domain.participation.ActivityEvent;
import tracker.domain.participation.ContributionEvent;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkBooked;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkCorrected;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkDelivered;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkRescheduled;
import tracker.domain.schooltalk.SchoolTalkEvent.SchoolTalkRevised;
import tracker.domain.schooltalk.SchoolTalkFigures;

/** The current state of a school talk. Field names are a stable contract. */
record SchoolTalkResponse(
        String id,
        long version,
        int campaign,
        String trust,
        String stage,
        LocalDate day,
        SchoolDetails school,
        @Nullable String phase,
        List<String> yearGroups,
        @Nullable String topic,
        @Nullable Integer minutes,
        @Nullable String note,
        @Nullable ReachFigures reach,
        @Nullable Integer staff,
        @Nullable Double hours,
        @Nullable EncounterDetails encounter,
        boolean late) {

    static SchoolTalkResponse of(EventHistory story, boolean toItsTrust) {
        @Nullable ActivityContribution counts = null;
        @Nullable SchoolTalkDetails details = null;
        @Nullable SchoolTalkFigures figures = null;
        for (ActivityEvent fact : story.events()) {
            if (fact instanceof ContributionEvent change) {
                counts = change.contribution(counts);
            }
            details = details(fact, details);
            figures = figures(fact, figures);
        }
        return of(
                story,
                ActivityContribution.of(counts),
                Objects.requireNonNull(details),
                figures,
                toItsTrust && details.note() != null ? details.note().value() : null);
    }

    static @Nullable SchoolTalkDetails details(ActivityEvent fact, @Nullable SchoolTalkDetails before) {
        return switch (fact) {
            case SchoolTalkBooked e -> e.details();
            case SchoolTalkDelivered e -> e.details();
            case SchoolTalkCorrected e -> e.details();
            case SchoolTalkRescheduled e
            when before != null ->
                new SchoolTalkDetails(
                        e.day(),
                        before.school(),
                        before.phase(),
                        before.yearGroups(),
                        before.topic(),
                        before.minutes(),
                        before.note());
            default -> before;
        };
    }

    static @Nullable SchoolTalkFigures figures(ActivityEvent fact, @Nullable SchoolTalkFigures before) {
        return switch (fact) {
            case SchoolTalkDelivered e -> e.figures();
            case SchoolTalkRevised e -> e.figures();
            case SchoolTalkCorrected e -> e.figures();
            default -> before;
        };
    }

    private static SchoolTalkResponse of(
            EventHistory story,
            ActivityContribution counts,
            SchoolTalkDetails details,
            @Nullable SchoolTalkFigures figures,
            @Nullable String note) {
        return new SchoolTalkResponse(
                story.events().getFirst().id().value(),
                story.version(),
                counts.campaign().value(),
                Objects.requireNonNull(counts.trust()).value(),
                EnumWordConverter.of(counts.countsAs()),
                details.day(),
                SchoolDetails.of(details.school()),
                details.phase() == null ? null : EnumWordConverter.of(details.phase()),
                details.yearGroups(),
                details.topic() == null ? null : details.topic().value(),
                details.minutes() == null ? null : details.minutes().value(),
                note,
                figures == null ? null : ReachFigures.of(figures.pupils()),
                figures == null ? null : figures.staffing().staff(),
                figures == null ? null : figures.staffing().hours(),
                figures == null ? null : EncounterDetails.of(figures.encounter()),
                counts.late());
    }
}
