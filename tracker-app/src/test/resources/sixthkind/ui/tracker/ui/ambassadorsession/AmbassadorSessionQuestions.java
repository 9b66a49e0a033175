package tracker.ui.ambassadorsession;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.ambassadorsession.AmbassadorSessionCommands;
import tracker.domain.ambassadorsession.AmbassadorSessionDetails;
import tracker.domain.ambassadorsession.AmbassadorSessionFigures;
import tracker.domain.ambassadorsession.AmbassadorSessionId;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Note;
import tracker.domain.shared.School;
import tracker.ui.form.FormProblems;
import tracker.ui.form.LogContext;
import tracker.ui.form.LogQuestions;
import tracker.ui.form.NoteField;
import tracker.ui.form.SchoolField;

/** By which an ambassador session is logged. */
final class AmbassadorSessionQuestions extends LogQuestions<AmbassadorSessionDetails, AmbassadorSessionFigures> {

    private final SchoolField school = new SchoolField("Which school or college?");
    private final NoteField note = new NoteField();

    AmbassadorSessionQuestions(LogContext occasion) {
        this(occasion, new YoungPeopleQuestions());
    }

    private AmbassadorSessionQuestions(LogContext occasion, YoungPeopleQuestions figures) {
        super(
                figures,
                () -> AmbassadorSessionId.next().value(),
                id -> AmbassadorSessionCommands.of(id, occasion.campaign().id(), occasion.trust()));
        add(figures, school.near(occasion.trust()), folded(note));
    }

    @Override
    protected void fill(AmbassadorSessionDetails details) {
        school.answer(details.school());
        note.fill(details.note());
    }

    @Override
    protected Supplier<AmbassadorSessionDetails> details(FormProblems problems, Supplier<DayRange> when) {
        Supplier<School> where = school.read(problems);
        Supplier<@Nullable Note> more = note.read(problems);
        return () -> new AmbassadorSessionDetails(when.get().from(), where.get(), more.get());
    }

    @Override
    protected String title(AmbassadorSessionDetails details) {
        return details.school().name().value();
    }
}
