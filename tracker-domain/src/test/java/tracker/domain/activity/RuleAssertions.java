package tracker.domain.activity;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.RuleBroken;

/** Assertions on the outcome of a command: it is refused by a rule, or it records no event. */
public final class RuleAssertions {

    private RuleAssertions() {}

    public static void refusedBy(ResultValidator<?> result, BusinessRule rule) {
        result.expectNoEvents().expectException(broken(rule));
    }

    public static void recordsNoEvent(ResultValidator<?> result) {
        result.expectNoEvents().expectSuccessfulHandlerExecution();
    }

    /** Asserts that a value cannot be created because of the rule. */
    public static void broken(BusinessRule rule, ThrowingCallable making) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(making)
                .extracting(RuleBroken::rule)
                .isEqualTo(rule);
    }

    private static Matcher<Throwable> broken(BusinessRule rule) {
        return new CustomTypeSafeMatcher<>("refused by " + rule.name()) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof RuleBroken broken && broken.rule().equals(rule);
            }
        };
    }
}
