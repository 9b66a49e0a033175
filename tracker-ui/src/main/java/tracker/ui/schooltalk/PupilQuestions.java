package tracker.ui.schooltalk;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.StaffingFigures;
import tracker.domain.schooltalk.MeaningfulEncounter;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.shared.Reach;
import tracker.ui.form.CheckboxGroupField;
import tracker.ui.form.FigureQuestions;
import tracker.ui.form.FormProblems;
import tracker.ui.form.ReachField;
import tracker.ui.form.StaffingField;

/** The questions for the figures of a school talk, and the four marks of a meaningful encounter. */
final class PupilQuestions extends FigureQuestions<SchoolTalkFigures> {

    private final ReachField pupils;
    private final StaffingField staff;
    private final CheckboxGroupField<EncounterMark> marks;

    PupilQuestions() {
        this(
                new ReachField(ActivityKind.SCHOOL_TALK.people()),
                new StaffingField(),
                new CheckboxGroupField<>(
                        "Which of these were true? Schools count the talk as a meaningful encounter if all 4 are.",
                        Arrays.asList(EncounterMark.values()),
                        EncounterMark::words));
    }

    private PupilQuestions(ReachField pupils, StaffingField staff, CheckboxGroupField<EncounterMark> marks) {
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
    public Supplier<SchoolTalkFigures> read(FormProblems problems) {
        Supplier<Reach> reach = pupils.read(problems);
        Supplier<StaffingFigures> staffing = staff.read(problems);
        return () -> new SchoolTalkFigures(reach.get(), staffing.get(), encounter(marks.ticked()));
    }

    private static MeaningfulEncounter encounter(List<EncounterMark> ticked) {
        return new MeaningfulEncounter(
                ticked.contains(EncounterMark.PURPOSE),
                ticked.contains(EncounterMark.OUTCOMES),
                ticked.contains(EncounterMark.TWO_WAY),
                ticked.contains(EncounterMark.REFLECTION));
    }

    private enum EncounterMark {
        PURPOSE("Pupils and speakers knew its purpose beforehand"),
        OUTCOMES("It had planned learning outcomes"),
        TWO_WAY("Pupils and speakers talked to each other"),
        REFLECTION("Pupils had time to reflect afterwards");

        private final String words;

        EncounterMark(String words) {
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
