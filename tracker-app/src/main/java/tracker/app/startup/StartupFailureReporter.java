package tracker.app.startup;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Prints on the terminal in plain sentences why the tracker does not start, without the format of the log. */
final class StartupFailureReporter implements FailureAnalysisReporter {

    @Override
    @SuppressWarnings("SystemOut")
    public void report(FailureAnalysis analysis) {
        System.err.println(analysis.getDescription());
        if (analysis.getAction() != null && !analysis.getAction().isBlank()) {
            System.err.println(analysis.getAction());
        }
    }
}
