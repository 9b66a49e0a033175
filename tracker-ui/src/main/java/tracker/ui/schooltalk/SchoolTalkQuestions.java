package tracker.ui.schooltalk;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityDuration;
import tracker.domain.activity.PlanOutline;
import tracker.domain.schooltalk.SchoolTalkCommands;
import tracker.domain.schooltalk.SchoolTalkDetails;
import tracker.domain.schooltalk.SchoolTalkFigures;
import tracker.domain.schooltalk.SchoolTalkId;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.EducationPhase;
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
import tracker.ui.form.RadioGroupField;
import tracker.ui.form.SchoolField;
import tracker.ui.form.YearGroupItem;
import tracker.ui.shared.ActivityLabels;

/** The questions to log a school talk. */
final class SchoolTalkQuestions extends LogQuestions<SchoolTalkDetails, SchoolTalkFigures> {

    private final SchoolField school = new SchoolField("Which school or college?");
    private final InputField topic = InputField.line("What was it about?", "Anyone can read this.");
    private final MinutesField minutes = new MinutesField();
    private final RadioGroupField<EducationPhase> phase = new RadioGroupField<>(
            "Who does the school teach?",
            Arrays.asList(EducationPhase.values()),
            each -> ActivityLabels.capital(each.words()));
    private final CheckboxGroupField<YearGroupItem> years = YearGroupItem.question();
    private final NoteField note = new NoteField();
    private final OpenToPublicField open = new OpenToPublicField("the school or the topic");

    SchoolTalkQuestions(LogContext occasion) {
        this(occasion, new PupilQuestions());
    }

    private SchoolTalkQuestions(LogContext occasion, PupilQuestions figures) {
        super(
                figures,
                () -> SchoolTalkId.next().value(),
                id -> SchoolTalkCommands.of(id, occasion.campaign().id(), occasion.trust()));
        add(figures, years, school.near(occasion.trust()), outline(), open, folded(topic, minutes, phase, note));
    }

    @Override
    protected void fill(SchoolTalkDetails details) {
        school.answer(details.school());
        topic.type(details.topic() == null ? "" : details.topic().value());
        minutes.fill(details.minutes());
        if (details.phase() != null) {
            phase.choose(details.phase());
        }
        YearGroupItem.fill(years, details.yearGroups());
        note.fill(details.note());
        fillOutline(details.outline());
        open.fill(details.openToPublic());
    }

    @Override
    protected Supplier<SchoolTalkDetails> details(FormProblems problems, Supplier<DayRange> when) {
        Supplier<School> where = school.read(problems);
        Supplier<@Nullable TextLine> about =
                problems.read(topic, () -> topic.blank() ? null : new TextLine(topic.typed()));
        Supplier<@Nullable ActivityDuration> length = minutes.read(problems);
        Supplier<@Nullable Note> more = note.read(problems);
        Supplier<@Nullable PlanOutline> outline = readOutline(problems);
        return () -> new SchoolTalkDetails(
                when.get().from(),
                where.get(),
                phase.chosen(),
                YearGroupItem.codes(years),
                about.get(),
                length.get(),
                more.get(),
                open.ticked(),
                outline.get());
    }

    @Override
    protected String title(SchoolTalkDetails details) {
        return details.school().name().value();
    }
}
