package tracker.ui.stand;

import java.util.Optional;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ActivitySnapshot;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Queries;
import tracker.domain.shared.Query;
import tracker.domain.stand.StandCommands;
import tracker.domain.stand.StandCount;
import tracker.domain.stand.StandCounterDetails;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;
import tracker.domain.stand.StandQuery.GetStand;
import tracker.domain.stand.StandQuery.GetStandCounter;
import tracker.ui.form.ActivityKindForm;
import tracker.ui.form.ActivityRef;
import tracker.ui.form.FigureQuestions;
import tracker.ui.form.LogContext;
import tracker.ui.form.LogQuestions;

/** The forms of a stand. */
public final class StandForm implements ActivityKindForm<StandDetails, StandFigures> {

    @Override
    public ActivityKind kind() {
        return ActivityKind.STAND;
    }

    @Override
    public LogQuestions<StandDetails, StandFigures> log(LogContext occasion) {
        return new StandQuestions(occasion);
    }

    @Override
    public Query<Optional<ActivitySnapshot<StandDetails, StandFigures>>> now(ActivityRef which) {
        return new GetStand(id(which), which.trust());
    }

    @Override
    public DayRange days(StandDetails details) {
        return details.days();
    }

    @Override
    public FigureQuestions<StandFigures> figures() {
        return new VisitorQuestions();
    }

    @Override
    public int counted(ActivityRef which, Queries queries) {
        return queries.ask(new GetStandCounter(id(which)))
                .flatMap(StandCounterDetails::count)
                .map(StandCount::visitors)
                .orElse(0);
    }

    @Override
    public StandCommands commands(ActivityRef which) {
        return StandCommands.of(which.id(), which.campaign(), which.trust());
    }

    private static StandId id(ActivityRef which) {
        return new StandId(which.id());
    }
}
