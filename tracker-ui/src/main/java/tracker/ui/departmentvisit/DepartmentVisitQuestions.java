package tracker.ui.departmentvisit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityDuration;
import tracker.domain.activity.PlanOutline;
import tracker.domain.departmentvisit.DepartmentVisitCommands;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.departmentvisit.DepartmentVisitFigures;
import tracker.domain.departmentvisit.DepartmentVisitId;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Note;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;
import tracker.ui.form.CheckboxGroupField;
import tracker.ui.form.FormProblems;
import tracker.ui.form.InputField;
import tracker.ui.form.LogContext;
import tracker.ui.form.LogQuestions;
import tracker.ui.form.MinutesField;
import tracker.ui.form.NoteField;
import tracker.ui.form.OpenToPublicField;
import tracker.ui.form.SchoolField;
import tracker.ui.form.SpecialismField;
import tracker.ui.form.YearGroupItem;

/** The questions to log a department visit. */
final class DepartmentVisitQuestions extends LogQuestions<DepartmentVisitDetails, DepartmentVisitFigures> {

    private final InputField department;
    private final SchoolField school = new SchoolField("Students from (optional)");
    private final MinutesField minutes = new MinutesField();
    private final CheckboxGroupField<YearGroupItem> years = YearGroupItem.question();
    private final NoteField note = new NoteField();
    private final OpenToPublicField open = new OpenToPublicField("the department or the school");

    DepartmentVisitQuestions(LogContext occasion) {
        this(occasion, new StudentQuestions());
    }

    private DepartmentVisitQuestions(LogContext occasion, StudentQuestions figures) {
        super(
                figures,
                () -> DepartmentVisitId.next().value(),
                id -> DepartmentVisitCommands.of(id, occasion.campaign().id(), occasion.trust()));
        department = occasion.whereLast(
                InputField.line("Which department?", "For example: audiology, medical physics. Anyone can read this.")
                        .offer(SpecialismField.names()));
        add(figures, years, department, outline(), open, folded(school.near(occasion.trust()), minutes, note));
    }

    @Override
    protected void fill(DepartmentVisitDetails details) {
        department.type(details.department().value());
        if (details.school() != null) {
            school.answer(details.school());
        }
        minutes.fill(details.minutes());
        YearGroupItem.fill(years, details.yearGroups());
        note.fill(details.note());
        fillOutline(details.outline());
        open.fill(details.openToPublic());
    }

    @Override
    protected Supplier<DepartmentVisitDetails> details(FormProblems problems, Supplier<DayRange> when) {
        Supplier<TextLine> where =
                problems.read(department, () -> new TextLine(department.required("Enter the department.")));
        Supplier<@Nullable School> from = school.readOptional(problems);
        Supplier<@Nullable ActivityDuration> length = minutes.read(problems);
        Supplier<@Nullable Note> more = note.read(problems);
        Supplier<@Nullable PlanOutline> outline = readOutline(problems);
        return () -> new DepartmentVisitDetails(
                when.get().from(),
                where.get(),
                from.get(),
                YearGroupItem.codes(years),
                length.get(),
                more.get(),
                open.ticked(),
                outline.get());
    }

    @Override
    protected String title(DepartmentVisitDetails details) {
        return details.department().value();
    }
}
