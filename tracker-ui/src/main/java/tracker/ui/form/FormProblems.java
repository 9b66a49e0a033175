package tracker.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.RuleBroken;

/** Reads the answers of a form and collects all problems and warnings, so that they are shown together. */
public final class FormProblems {

    private final Map<FormField, String> told = new LinkedHashMap<>();
    private final List<FormWarning> doubts = new ArrayList<>();

    /**
     * Reads one answer.
     *
     * @param reading may use earlier answers; if one of those is invalid, it is skipped
     * @return gives the answer; call it only from other readings, or if there are no problems
     */
    public <T extends @Nullable Object> Supplier<T> read(FormField question, Supplier<T> reading) {
        try {
            T answer = reading.get();
            return () -> answer;
        } catch (RuleBroken broken) {
            told.putIfAbsent(question, broken.sentence());
        } catch (InvalidAnswerException missing) {
            told.putIfAbsent(question, missing.sentence());
        } catch (AlreadyReportedException another) {
            // the invalid question has its own message
        }
        return () -> {
            throw new AlreadyReportedException();
        };
    }

    /** Adds a confirmation to ask before sending; only the first is shown at a time. */
    public void warn(FormWarning doubt) {
        doubts.add(doubt);
    }

    List<FormWarning> warnings() {
        return doubts;
    }

    /** Shows each message with its question, for questions outside a form. */
    public void showAll() {
        told.forEach(FormField::showProblem);
    }

    public boolean any() {
        return !told.isEmpty();
    }

    /** The messages, in the order of the questions. */
    Map<FormField, String> sentences() {
        return told;
    }

    private static final class AlreadyReportedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
