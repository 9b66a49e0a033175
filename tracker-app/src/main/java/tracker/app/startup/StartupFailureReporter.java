package tracker.app.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Prints on the terminal in plain sentences why the tracker does not start, without the format of the log. A failure
 * that nobody foresaw is one sentence as well; what a programmer needs follows it in the log.
 */
public final class StartupFailureReporter implements FailureAnalysisReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartupFailureReporter.class);

    private static volatile boolean explained;

    @Override
    public void report(FailureAnalysis analysis) {
        explained = true;
        say(analysis.getDescription());
        if (analysis.getAction() != null && !analysis.getAction().isBlank()) {
            say(analysis.getAction());
        }
    }

    /** Reports a start that failed for a reason without an analysis of its own. */
    public static void reportUnlessExplained(Throwable failure) {
        if (!explained) {
            say(sentence(failure));
            LOG.error("The failed start in detail", failure);
        }
    }

    /** The deepest cause that has words; those above it name beans and files of the program. */
    static String sentence(Throwable failure) {
        String words = failure.getClass().getSimpleName();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null && !cause.getMessage().isBlank()) {
                words = cause.getMessage().strip();
            }
        }
        String first = words.lines().findFirst().orElse(words);
        return "The tracker did not start: " + first + (first.matches(".*[.!?:]") ? "" : ".");
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.err.println(line);
    }
}
