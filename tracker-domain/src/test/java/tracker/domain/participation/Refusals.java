package tracker.domain.participation;

import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import tracker.domain.shared.Rule;
import tracker.domain.shared.RuleBroken;

/** "Then it is refused by this rule" and "then nothing new is said", in one line each. */
public final class Refusals {

    private Refusals() {}

    public static void refusedBy(ResultValidator<?> result, Rule rule) {
        result.expectNoEvents().expectException(broken(rule));
    }

    public static void saysNothingNew(ResultValidator<?> result) {
        result.expectNoEvents().expectSuccessfulHandlerExecution();
    }

    private static Matcher<Throwable> broken(Rule rule) {
        return new CustomTypeSafeMatcher<>("refused by " + rule.name()) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof RuleBroken broken && broken.rule().equals(rule);
            }
        };
    }
}
