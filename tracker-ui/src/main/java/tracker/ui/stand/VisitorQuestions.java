package tracker.ui.stand;

import java.util.function.Supplier;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.StaffingFigures;
import tracker.domain.shared.Reach;
import tracker.domain.stand.StandFigures;
import tracker.ui.form.FigureQuestions;
import tracker.ui.form.PeopleQuestions;
import tracker.ui.form.Problems;
import tracker.ui.form.StaffQuestions;

/** What a stand came to. */
final class VisitorQuestions extends FigureQuestions<StandFigures> {

    private final PeopleQuestions visitors;
    private final StaffQuestions staff;

    VisitorQuestions() {
        this(new PeopleQuestions(ActivityKind.STAND.people()), new StaffQuestions());
    }

    private VisitorQuestions(PeopleQuestions visitors, StaffQuestions staff) {
        super(visitors, staff);
        this.visitors = visitors;
        this.staff = staff;
    }

    @Override
    protected Reach reach(StandFigures figures) {
        return figures.visitors();
    }

    @Override
    public void fill(StandFigures figures) {
        visitors.fill(figures.visitors());
        staff.fill(figures.staffing());
    }

    @Override
    public Supplier<StandFigures> read(Problems problems) {
        Supplier<Reach> reach = visitors.read(problems);
        Supplier<StaffingFigures> staffing = staff.read(problems);
        return () -> new StandFigures(reach.get(), staffing.get());
    }
}
