package tracker.ui.departmentvisit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.departmentvisit.DepartmentVisitCommand.ArrangeDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitCommand.HostDepartmentVisit;
import tracker.domain.departmentvisit.DepartmentVisitDetails;
import tracker.domain.departmentvisit.DepartmentVisitFigures;
import tracker.domain.departmentvisit.DepartmentVisitId;
import tracker.domain.participation.ActivityDuration;
import tracker.domain.shared.Command;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Note;
import tracker.domain.shared.School;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustCode;
import tracker.ui.form.Entry;
import tracker.ui.form.LogQuestions;
import tracker.ui.form.MinutesQuestion;
import tracker.ui.form.NoteQuestion;
import tracker.ui.form.Occasion;
import tracker.ui.form.Problems;
import tracker.ui.form.SchoolQuestion;
import tracker.ui.form.SpecialismQuestion;
import tracker.ui.form.Ticks;
import tracker.ui.form.YearGroup;

/** By which a department visit is logged. */
final class DepartmentVisitQuestions extends LogQuestions<DepartmentVisitDetails, DepartmentVisitFigures> {

    private final CampaignId campaign;
    private final TrustCode trust;
    private final Entry department;
    private final SchoolQuestion school = new SchoolQuestion("Whose students? (optional)");
    private final MinutesQuestion minutes = new MinutesQuestion();
    private final Ticks<YearGroup> years = YearGroup.question();
    private final NoteQuestion note = new NoteQuestion();

    DepartmentVisitQuestions(Occasion occasion) {
        this(occasion, new StudentQuestions());
    }

    private DepartmentVisitQuestions(Occasion occasion, StudentQuestions figures) {
        super(figures, () -> DepartmentVisitId.next().value());
        campaign = occasion.campaign().id();
        trust = occasion.trust();
        department = occasion.whereLast(Entry.line("Which department?", "For example: audiology, medical physics")
                .offer(SpecialismQuestion.names()));
        add(figures, years, department, folded(school.near(trust), minutes, note));
    }

    @Override
    protected void fill(DepartmentVisitDetails details) {
        department.type(details.department().value());
        if (details.school() != null) {
            school.answer(details.school());
        }
        minutes.fill(details.minutes());
        YearGroup.fill(years, details.yearGroups());
        note.fill(details.note());
    }

    @Override
    protected Supplier<DepartmentVisitDetails> details(Problems problems, Supplier<DayRange> when) {
        Supplier<TextLine> where =
                problems.read(department, () -> new TextLine(department.required("Enter which department it is.")));
        Supplier<@Nullable School> from = school.readOptional(problems);
        Supplier<@Nullable ActivityDuration> length = minutes.read(problems);
        Supplier<@Nullable Note> more = note.read(problems);
        return () -> new DepartmentVisitDetails(
                when.get().from(), where.get(), from.get(), YearGroup.codes(years), length.get(), more.get());
    }

    @Override
    protected String title(DepartmentVisitDetails details) {
        return details.department().value();
    }

    @Override
    protected Command plan(DepartmentVisitDetails details) {
        return new ArrangeDepartmentVisit(new DepartmentVisitId(id()), campaign, trust, details);
    }

    @Override
    protected Command report(DepartmentVisitDetails details, DepartmentVisitFigures counted) {
        return new HostDepartmentVisit(new DepartmentVisitId(id()), campaign, trust, details, counted);
    }
}
