package tracker.ui.stand;

import java.util.function.Supplier;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.shared.Reach;
import tracker.domain.stand.StandFigures;
import tracker.ui.form.FigureQuestions;
import tracker.ui.form.FormProblems;
import tracker.ui.form.ReachField;
import tracker.ui.form.StaffingField;

/** The questions for the figures of a stand. */
final class VisitorQuestions extends FigureQuestions<StandFigures> {

    private final ReachField visitors;
    private final StaffingField staff;

    VisitorQuestions() {
        this(new ReachField(ActivityKind.STAND.people()), new StaffingField());
    }

    private VisitorQuestions(ReachField visitors, StaffingField staff) {
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
    public Supplier<StandFigures> read(FormProblems problems) {
        Supplier<Reach> reach = visitors.read(problems);
        Supplier<StaffingFigures> staffing = staff.read(problems);
        return () -> new StandFigures(reach.get(), staffing.get());
    }
}
