package tracker.app.messaging;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import tracker.domain.activity.ActivityCommand;

/** Resolves the aggregate id of a command. Axon would inspect all annotations of the class for each command. */
final class CommandTargetIdResolver implements CommandTargetResolver {

    private final CommandTargetResolver others =
            AnnotationCommandTargetResolver.builder().build();

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        return command.getPayload() instanceof ActivityCommand about
                ? new VersionedAggregateIdentifier(about.id().value(), null)
                : others.resolveTarget(command);
    }
}
