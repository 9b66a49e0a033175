package tracker.app.messaging;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import tracker.app.display.DisplayCommandHandler;
import tracker.app.followup.FollowUpCommandHandler;
import tracker.app.imports.ImportCommandHandler;
import tracker.app.ledger.DeadLetterRetry;
import tracker.app.signin.AccountCommandHandler;
import tracker.app.token.TokenCommandHandler;
import tracker.domain.shared.Command;

/** A command that nobody decides about would fail only when the first person sends it. */
public final class CommandHandlingRules {

    /** Every command that one of the listed aggregates decides about, or that is done to the read models. */
    public static final Set<Class<?>> DECIDED = Stream.concat(
                    DomainAggregateConfiguration.ALL.stream(),
                    Stream.of(
                            DeadLetterRetry.class,
                            AccountCommandHandler.class,
                            TokenCommandHandler.class,
                            DisplayCommandHandler.class,
                            ImportCommandHandler.class,
                            FollowUpCommandHandler.class))
            .flatMap(aggregate -> Arrays.stream(aggregate.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(CommandHandler.class))
            .map(CommandHandlingRules::command)
            .collect(Collectors.toUnmodifiableSet());

    public static final ArchRule EVERY_COMMAND_IS_DECIDED = classes()
            .that()
            .areAssignableTo(Command.class)
            .and()
            .areNotInterfaces()
            .should(ArchCondition.from(describe(
                    "be decided by one of the listed aggregates", command -> DECIDED.contains(command.reflect()))));

    /** Commands stand together, so that what can be asked of a room is read on one screen. */
    public static final ArchRule COMMANDS_STAND_TOGETHER = classes()
            .that()
            .areAssignableTo(Command.class)
            .and()
            .areNotInterfaces()
            .should(ArchCondition.from(
                    describe("be records in the sealed list of their room", command -> isListed(command.reflect()))));

    private CommandHandlingRules() {}

    private static Class<?> command(Method handler) {
        return handler.getParameterTypes()[0];
    }

    private static boolean isListed(Class<?> command) {
        Class<?> list = command.getEnclosingClass();
        return command.isRecord()
                && list != null
                && list.isSealed()
                && list.getSimpleName().endsWith("Command")
                && list.isAssignableFrom(command);
    }
}
