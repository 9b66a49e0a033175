package tracker.ui.schooltalk;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.StaffingFigures;
import tracker.domain.schooltalk.MeaningfulEncounter;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.shared.Reach;
import tracker.ui.form.FigureQuestions;
import tracker.ui.form.PeopleQuestions;
import tracker.ui.form.Problems;
import tracker.ui.form.StaffQuestions;
import tracker.ui.form.Ticks;

/** What a school talk came to, and which of the four marks of a meaningful encounter it had. */
final class PupilQuestions extends FigureQuestions<SchoolTalkFigures> {

    private final PeopleQuestions pupils;
    private final StaffQuestions staff;
    private final Ticks<Mark> marks;

    PupilQuestions() {
        this(
                new PeopleQuestions(ActivityKind.SCHOOL_TALK.people()),
                new StaffQuestions(),
                new Ticks<>(
                        "What was true of the talk? Schools count it as a meaningful encounter when all four are.",
                        Arrays.asList(Mark.values()),
                        Mark::words));
    }

    private PupilQuestions(PeopleQuestions pupils, StaffQuestions staff, Ticks<Mark> marks) {
        super(pupils, staff, marks);
        this.pupils = pupils;
        this.staff = staff;
        this.marks = marks;
        marks.addClassName("long-options");
    }

    @Override
    protected Reach reach(SchoolTalkFigures figures) {
        return figures.pupils();
    }

    @Override
    public void fill(SchoolTalkFigures figures) {
        pupils.fill(figures.pupils());
        staff.fill(figures.staffing());
        marks.tickOnly(mark -> mark.in(figures.encounter()));
    }

    @Override
    public Supplier<SchoolTalkFigures> read(Problems problems) {
        Supplier<Reach> reach = pupils.read(problems);
        Supplier<StaffingFigures> staffing = staff.read(problems);
        return () -> new SchoolTalkFigures(reach.get(), staffing.get(), encounter(marks.ticked()));
    }

    private static MeaningfulEncounter encounter(List<Mark> ticked) {
        return new MeaningfulEncounter(
                ticked.contains(Mark.PURPOSE),
                ticked.contains(Mark.OUTCOMES),
                ticked.contains(Mark.TWO_WAY),
                ticked.contains(Mark.REFLECTION));
    }

    private enum Mark {
        PURPOSE("Pupils and speakers knew beforehand what it was for"),
        OUTCOMES("It was planned towards something to be learnt"),
        TWO_WAY("Pupils and speakers talked with each other"),
        REFLECTION("Pupils had time afterwards to think about it");

        private final String words;

        Mark(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean in(MeaningfulEncounter encounter) {
            return switch (this) {
                case PURPOSE -> encounter.purposeShared();
                case OUTCOMES -> encounter.learningOutcomes();
                case TWO_WAY -> encounter.twoWay();
                case REFLECTION -> encounter.timeToReflect();
            };
        }
    }
}
