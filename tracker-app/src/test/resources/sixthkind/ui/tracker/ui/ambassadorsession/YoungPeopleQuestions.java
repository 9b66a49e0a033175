package tracker.ui.ambassadorsession;

import java.util.function.Supplier;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.shared.Reach;
import tracker.domain.ambassadorsession.AmbassadorSessionFigures;
import tracker.ui.form.FigureQuestions;
import tracker.ui.form.FormProblems;
import tracker.ui.form.ReachField;
import tracker.ui.form.StaffingField;

/** What an ambassador session came to. */
final class YoungPeopleQuestions extends FigureQuestions<AmbassadorSessionFigures> {

    private final ReachField youngPeople;
    private final StaffingField staff;

    YoungPeopleQuestions() {
        this(new ReachField(ActivityKind.AMBASSADOR_SESSION.people()), new StaffingField());
    }

    private YoungPeopleQuestions(ReachField youngPeople, StaffingField staff) {
        super(youngPeople, staff);
        this.youngPeople = youngPeople;
        this.staff = staff;
    }

    @Override
    protected Reach reach(AmbassadorSessionFigures figures) {
        return figures.youngPeople();
    }

    @Override
    public void fill(AmbassadorSessionFigures figures) {
        youngPeople.fill(figures.youngPeople());
        staff.fill(figures.staffing());
    }

    @Override
    public Supplier<AmbassadorSessionFigures> read(FormProblems problems) {
        Supplier<Reach> reach = youngPeople.read(problems);
        Supplier<StaffingFigures> staffing = staff.read(problems);
        return () -> new AmbassadorSessionFigures(reach.get(), staffing.get());
    }
}
