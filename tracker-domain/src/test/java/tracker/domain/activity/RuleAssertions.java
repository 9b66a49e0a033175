package tracker.domain.activity;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.RuleBroken;

/** "Then it is refused by this rule" and "then nothing new is said", in one line each. */
public final class RuleAssertions {

    private RuleAssertions() {}

    public static void refusedBy(ResultValidator<?> result, BusinessRule rule) {
        result.expectNoEvents().expectException(broken(rule));
    }

    public static void saysNothingNew(ResultValidator<?> result) {
        result.expectNoEvents().expectSuccessfulHandlerExecution();
    }

    /** "This value cannot be made, by this rule", in one line. */
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
