package tracker.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.CountTextParser;
import tracker.domain.shared.CountTextParser.CountCertainty;
import tracker.domain.shared.CountTextParser.CountReading;
import tracker.domain.shared.CountingMethod;
import tracker.domain.shared.Reach;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.FigureFormat;

/** Attendance: the best figure, the counting method and a range if there is one, or unknown. */
public final class ReachField extends Div {

    private static final String NOT_KNOWN = "The number is not known";
    private static final List<String> ROUND = List.of("10", "30", "100", "300");
    private static final int LIKELY = 5_000;

    private final InputField best;
    private final CheckboxGroupField<String> unknown = new CheckboxGroupField<>("", List.of(NOT_KNOWN), words -> words);
    private final RadioGroupField<CountingMethod> method = new RadioGroupField<>(
                    "How were they counted?",
                    List.of(CountingMethod.values()),
                    how -> ActivityLabels.capital(how.words()))
            .choose(CountingMethod.ESTIMATE);
    private final InputField low = InputField.number("At least", "");
    private final InputField high = InputField.number("At most", "");
    private final Div more;
    private transient IntSupplier clicker = () -> 0;
    private int offered;

    /** @param people "visitors" */
    public ReachField(String people) {
        unknown.addClassName("long-options");
        best = InputField.number("About how many " + people + "?", "Your best estimate is fine. 0 if nobody came.")
                .offering("Quick answers", ROUND);
        Div range = new Div(low, high);
        range.addClassName("side-by-side");
        more = new Div(method, range);
        add(best, unknown);
    }

    /** The counting method and the range. */
    Component more() {
        return more;
    }

    /**
     * Suggests the number from a clicker, which the user can overwrite. Asks again if the clicker has counted more
     * since.
     *
     * @param clicker the current number
     */
    void counted(IntSupplier clicker) {
        this.clicker = clicker;
        offered = clicker.getAsInt();
        if (offered > 0) {
            best.suggesting(Integer.toString(offered));
            method.choose(CountingMethod.CLICKER);
        }
    }

    private void askWhereItMovedOn(int people, FormProblems problems) {
        int now = clicker.getAsInt();
        if (offered > 0 && people == offered && now != offered) {
            problems.warn(new FormWarning(
                    "The phones at the stand have counted " + FigureFormat.count(now) + " so far. Use that number?",
                    List.of(
                            FormWarning.WarningOption.goBack(
                                    "Yes, use " + FigureFormat.count(now), () -> counted(clicker)),
                            FormWarning.WarningOption.proceed("No, " + FigureFormat.count(people) + " is right"))));
        }
    }

    void forget() {
        best.type("");
        low.type("");
        high.type("");
        unknown.answer("");
    }

    /** Fills in earlier figures. */
    public void fill(Reach reach) {
        best.type(text(reach.best()));
        low.type(text(reach.low()));
        high.type(text(reach.high()));
        unknown.answer(reach.equals(Reach.UNKNOWN) ? NOT_KNOWN : "");
        if (reach.method() != null) {
            method.choose(reach.method());
        }
    }

    private static String text(@Nullable Integer count) {
        return count == null ? "" : count.toString();
    }

    public Supplier<Reach> read(FormProblems problems) {
        boolean range = !low.blank() || !high.blank();
        if (unknown.ticked().contains(NOT_KNOWN) && best.blank() && !range) {
            return () -> Reach.UNKNOWN;
        }
        // "more than 100" is an answer too, and one that was imported can be corrected
        Supplier<Reach> said = problems.read(best, () -> best.blank() && range ? Reach.UNKNOWN : said(problems));
        Supplier<@Nullable Integer> least =
                problems.read(low, () -> bound(low, said.get().best(), 1));
        Supplier<@Nullable Integer> most =
                problems.read(high, () -> bound(high, said.get().best(), -1));
        return problems.read(best, () -> reach(said.get(), least.get(), most.get()));
    }

    /** A number that is said to be an estimate is one, whatever is chosen below it. */
    private Reach reach(Reach said, @Nullable Integer least, @Nullable Integer most) {
        if (said.equals(Reach.UNKNOWN) && least == null && most == null) {
            return Reach.UNKNOWN;
        }
        return new Reach(
                least == null ? said.low() : least,
                said.best(),
                most == null ? said.high() : most,
                said.method() == null ? method.chosen() : said.method());
    }

    private Reach said(FormProblems problems) {
        String typed =
                best.required("Enter how many people came, even a rough number, or tick ‘The number is not known’.");
        CountReading reading = CountTextParser.read(typed);
        if (reading.certainty() == CountCertainty.FAULT) {
            throw new InvalidAnswerException(reading.sentence());
        }
        Integer figure = reading.figure();
        if (reading.certainty() == CountCertainty.DOUBTFUL) {
            String becomes = figure == null ? "not known" : FigureFormat.count(figure);
            problems.warn(new FormWarning(
                    "‘" + typed + "’ will be saved as " + becomes + ". " + reading.sentence(),
                    List.of(
                            FormWarning.WarningOption.proceed("Yes, save " + becomes),
                            FormWarning.WarningOption.goBack("No, change it", best::focus))));
        } else if (figure != null) {
            askWhetherLikely(figure, problems);
        }
        return reading.reach();
    }

    private void askWhetherLikely(int people, FormProblems problems) {
        askWhereItMovedOn(people, problems);
        if (people > LIKELY) {
            String number = FigureFormat.count(people);
            problems.warn(new FormWarning(
                    "Is " + number + " right?",
                    List.of(
                            FormWarning.WarningOption.proceed("Yes, " + number + " is right"),
                            FormWarning.WarningOption.goBack("No, change it", best::focus))));
        }
    }

    /**
     * Shows the problem beside the range, which may be collapsed, so that someone correcting only the number can see
     * it.
     */
    private static @Nullable Integer bound(InputField entry, @Nullable Integer best, int wrongSide) {
        Integer bound = entry.blank() ? null : entry.requiredCount("");
        if (bound != null && best != null && Integer.compare(bound, best) == wrongSide) {
            throw new InvalidAnswerException("'" + entry.words() + " " + FigureFormat.count(bound) + "' does not fit "
                    + FigureFormat.count(best) + ". Change one of the numbers, or leave this empty.");
        }
        return bound;
    }
}
