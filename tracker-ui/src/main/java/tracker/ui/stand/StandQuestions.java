package tracker.ui.stand;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.PlanOutline;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.Note;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandCommands;
import tracker.domain.stand.StandDetails;
import tracker.domain.stand.StandFigures;
import tracker.domain.stand.StandId;
import tracker.ui.form.FormProblems;
import tracker.ui.form.InputField;
import tracker.ui.form.LogContext;
import tracker.ui.form.LogQuestions;
import tracker.ui.form.NoteField;
import tracker.ui.form.SpecialismField;

/** The questions to log a stand. */
final class StandQuestions extends LogQuestions<StandDetails, StandFigures> {

    private final InputField place;
    private final SpecialismField shown = new SpecialismField("Which specialisms are shown? (optional)");
    private final NoteField note = new NoteField();

    StandQuestions(LogContext occasion) {
        this(occasion, new VisitorQuestions());
    }

    private StandQuestions(LogContext occasion, VisitorQuestions figures) {
        super(
                figures,
                () -> StandId.next().value(),
                id -> StandCommands.of(id, occasion.campaign().id(), occasion.trust()));
        place = occasion.whereLast(
                InputField.line("Where is it?", "For example: main foyer, Queen's Building. Anyone can read this."));
        add(figures, place, outline(), folded(shown, note));
    }

    @Override
    protected void fill(StandDetails details) {
        place.type(details.place().value());
        shown.fill(details.shown());
        note.fill(details.note());
        fillOutline(details.outline());
    }

    @Override
    protected Supplier<StandDetails> details(FormProblems problems, Supplier<DayRange> when) {
        Supplier<TextLine> where =
                problems.read(place, () -> new TextLine(place.required("Enter where the stand is.")));
        Supplier<@Nullable Note> more = note.read(problems);
        Supplier<@Nullable PlanOutline> outline = readOutline(problems);
        return () -> new StandDetails(when.get(), where.get(), shown.codes(), more.get(), outline.get());
    }

    @Override
    protected String title(StandDetails details) {
        return details.place().value();
    }
}
