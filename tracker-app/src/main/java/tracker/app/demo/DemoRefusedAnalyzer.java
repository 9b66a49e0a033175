package tracker.app.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Prints the message of a {@link DemoRefusedException}, instead of Spring Boot's explanation of how settings are
 * bound.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DemoRefusedAnalyzer extends AbstractFailureAnalyzer<DemoRefusedException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, DemoRefusedException cause) {
        return new FailureAnalysis(cause.sentence(), null, cause);
    }
}
