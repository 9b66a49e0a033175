package tracker.ui.stand;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.ActivitySnapshot;
import tracker.domain.shared.Command;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Queries;
import tracker.domain.shared.Query;
import tracker.domain.shared.Reason;
import tracker.domain.stand.StandCommand.CancelStand;
import tracker.domain.stand.StandCommand.CorrectStand;
import tracker.domain.stand.StandCommand.RecordStandHeld;
import tracker.domain.stand.StandCommand.RescheduleStand;
import tracker.domain.stand.StandCommand.RestoreStand;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandCommand.WithdrawStand;
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
    public Command report(ActivityRef which, StandFigures figures) {
        return new RecordStandHeld(id(which), which.campaign(), which.trust(), null, figures);
    }

    @Override
    public Command revise(ActivityRef which, StandFigures figures, Reason reason) {
        return new ReviseStand(id(which), which.campaign(), which.trust(), figures, reason);
    }

    @Override
    public Command correct(ActivityRef which, @Nullable StandDetails details, StandFigures figures, Reason reason) {
        return new CorrectStand(id(which), which.campaign(), which.trust(), details, figures, reason);
    }

    @Override
    public boolean severalDays() {
        return true;
    }

    @Override
    public Command move(ActivityRef which, DayRange days, Reason reason) {
        return new RescheduleStand(id(which), which.campaign(), which.trust(), days, reason);
    }

    @Override
    public Command cancel(ActivityRef which, Reason reason) {
        return new CancelStand(id(which), which.campaign(), which.trust(), reason);
    }

    @Override
    public Command withdraw(ActivityRef which, Reason reason) {
        return new WithdrawStand(id(which), which.campaign(), which.trust(), reason);
    }

    @Override
    public Command restore(ActivityRef which, Reason reason) {
        return new RestoreStand(id(which), which.campaign(), which.trust(), reason);
    }

    private static StandId id(ActivityRef which) {
        return new StandId(which.id());
    }
}
