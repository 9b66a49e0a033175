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
     * Reads one answer, now.
     *
     * @param reading may call what earlier readings gave; where one of those failed, this one is passed over in silence
     * @return gives the answer; to be called only by other readings and when there are no problems
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
            // The question that failed has its own sentence.
        }
        return () -> {
            throw new AlreadyReportedException();
        };
    }

    /** What could be read may still be asked about before it is sent; only the first of several is asked at a time. */
    public void warn(FormWarning doubt) {
        doubts.add(doubt);
    }

    List<FormWarning> warnings() {
        return doubts;
    }

    /** Says each sentence with its question; for questions that stand in no form. */
    public void showAll() {
        told.forEach(FormField::showProblem);
    }

    public boolean any() {
        return !told.isEmpty();
    }

    /** The sentences, in the order in which the questions were read. */
    Map<FormField, String> sentences() {
        return told;
    }

    private static final class AlreadyReportedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
