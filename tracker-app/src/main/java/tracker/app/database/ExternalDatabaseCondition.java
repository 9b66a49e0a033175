package tracker.app.database;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** True if {@code spring.datasource.url} is set. */
final class ExternalDatabaseCondition implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return ExternalDatabaseResolver.in(context.getEnvironment()).isPresent();
    }
}
