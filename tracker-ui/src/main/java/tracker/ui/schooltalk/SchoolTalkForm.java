package tracker.ui.schooltalk;

import java.util.Optional;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.schooltalk.SchoolTalkCommands;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkId;
import tracker.domain.schooltalk.SchoolTalkQuery.GetSchoolTalk;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Query;
import tracker.ui.form.ActivityKindForm;
import tracker.ui.form.ActivityRef;
import tracker.ui.form.FigureQuestions;
import tracker.ui.form.LogContext;
import tracker.ui.form.LogQuestions;

/** The forms of a school talk. */
public final class SchoolTalkForm implements ActivityKindForm<SchoolTalkDetails, SchoolTalkFigures> {

    @Override
    public ActivityKind kind() {
        return ActivityKind.SCHOOL_TALK;
    }

    @Override
    public LogQuestions<SchoolTalkDetails, SchoolTalkFigures> log(LogContext occasion) {
        return new SchoolTalkQuestions(occasion);
    }

    @Override
    public Query<Optional<ActivitySnapshot<SchoolTalkDetails, SchoolTalkFigures>>> now(ActivityRef which) {
        return new GetSchoolTalk(id(which), which.trust());
    }

    @Override
    public DayRange days(SchoolTalkDetails details) {
        return DayRange.on(details.day());
    }

    @Override
    public FigureQuestions<SchoolTalkFigures> figures() {
        return new PupilQuestions();
    }

    @Override
    public SchoolTalkCommands commands(ActivityRef which) {
        return SchoolTalkCommands.of(which.id(), which.campaign(), which.trust());
    }

    private static SchoolTalkId id(ActivityRef which) {
        return new SchoolTalkId(which.id());
    }
}
