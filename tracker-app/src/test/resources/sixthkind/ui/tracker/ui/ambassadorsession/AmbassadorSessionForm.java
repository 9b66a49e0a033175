package tracker.ui.ambassadorsession;

import java.util.Optional;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.ambassadorsession.AmbassadorSessionCommands;
import tracker.domain.ambassadorsession.AmbassadorSessionDetails;
import tracker.domain.ambassadorsession.AmbassadorSessionFigures;
import tracker.domain.ambassadorsession.AmbassadorSessionId;
import tracker.domain.ambassadorsession.AmbassadorSessionQuery.GetAmbassadorSession;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Query;
import tracker.ui.form.ActivityKindForm;
import tracker.ui.form.ActivityRef;
import tracker.ui.form.FigureQuestions;
import tracker.ui.form.LogContext;
import tracker.ui.form.LogQuestions;

/** The forms of an ambassador session. */
public final class AmbassadorSessionForm implements ActivityKindForm<AmbassadorSessionDetails, AmbassadorSessionFigures> {

    @Override
    public ActivityKind kind() {
        return ActivityKind.AMBASSADOR_SESSION;
    }

    @Override
    public LogQuestions<AmbassadorSessionDetails, AmbassadorSessionFigures> log(LogContext occasion) {
        return new AmbassadorSessionQuestions(occasion);
    }

    @Override
    public Query<Optional<ActivitySnapshot<AmbassadorSessionDetails, AmbassadorSessionFigures>>> now(ActivityRef which) {
        return new GetAmbassadorSession(id(which), which.trust());
    }

    @Override
    public DayRange days(AmbassadorSessionDetails details) {
        return DayRange.on(details.day());
    }

    @Override
    public FigureQuestions<AmbassadorSessionFigures> figures() {
        return new YoungPeopleQuestions();
    }

    @Override
    public AmbassadorSessionCommands commands(ActivityRef which) {
        return AmbassadorSessionCommands.of(which.id(), which.campaign(), which.trust());
    }

    private static AmbassadorSessionId id(ActivityRef which) {
        return new AmbassadorSessionId(which.id());
    }
}
