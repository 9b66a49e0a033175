package tracker.ui.schooltalk;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.ActivitySnapshot;
import tracker.domain.schooltalk.SchoolTalkCommand.CancelSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.CorrectSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.DeliverSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RescheduleSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.RestoreSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.ReviseSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkCommand.WithdrawSchoolTalk;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkId;
import tracker.domain.schooltalk.SchoolTalkQuery.GetSchoolTalk;
import tracker.domain.shared.Command;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Query;
import tracker.domain.shared.Reason;
import tracker.ui.form.ActivityKindForm;
import tracker.ui.form.ActivityRef;
import tracker.ui.form.FigureQuestions;
import tracker.ui.form.LogContext;
import tracker.ui.form.LogQuestions;

/** The forms of a school talk. */
public final class SchoolTalkForm implements ActivityKindForm<SchoolTalkDetails, SchoolTalkFigures> {

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
    public Command report(ActivityRef which, SchoolTalkFigures figures) {
        return new DeliverSchoolTalk(id(which), which.campaign(), which.trust(), null, figures);
    }

    @Override
    public Command revise(ActivityRef which, SchoolTalkFigures figures, Reason reason) {
        return new ReviseSchoolTalk(id(which), which.campaign(), which.trust(), figures, reason);
    }

    @Override
    public Command correct(
            ActivityRef which, @Nullable SchoolTalkDetails details, SchoolTalkFigures figures, Reason reason) {
        return new CorrectSchoolTalk(id(which), which.campaign(), which.trust(), details, figures, reason);
    }

    @Override
    public boolean severalDays() {
        return false;
    }

    @Override
    public Command move(ActivityRef which, DayRange days, Reason reason) {
        return new RescheduleSchoolTalk(id(which), which.campaign(), which.trust(), days.from(), reason);
    }

    @Override
    public Command cancel(ActivityRef which, Reason reason) {
        return new CancelSchoolTalk(id(which), which.campaign(), which.trust(), reason);
    }

    @Override
    public Command withdraw(ActivityRef which, Reason reason) {
        return new WithdrawSchoolTalk(id(which), which.campaign(), which.trust(), reason);
    }

    @Override
    public Command restore(ActivityRef which, Reason reason) {
        return new RestoreSchoolTalk(id(which), which.campaign(), which.trust(), reason);
    }

    private static SchoolTalkId id(ActivityRef which) {
        return new SchoolTalkId(which.id());
    }
}
