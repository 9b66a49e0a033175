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
import tracker.app.problem.ProblemCommandHandler;
import tracker.app.redaction.RedactionCommandHandler;
import tracker.app.secondfactor.SecondFactorCommandHandler;
import tracker.app.signin.AccountCommandHandler;
import tracker.app.token.TokenCommandHandler;
import tracker.domain.shared.Command;

/** A command without a handler would only fail when the first person sends it. */
public final class CommandHandlingRules {

    /** Every command that one of the listed aggregates handles, or that changes the read models. */
    public static final Set<Class<?>> DECIDED = Stream.concat(
                    DomainAggregateConfiguration.ALL.stream(),
                    Stream.of(
                            DeadLetterRetry.class,
                            AccountCommandHandler.class,
                            SecondFactorCommandHandler.class,
                            TokenCommandHandler.class,
                            DisplayCommandHandler.class,
                            ProblemCommandHandler.class,
                            ImportCommandHandler.class,
                            FollowUpCommandHandler.class,
                            RedactionCommandHandler.class))
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

    /** Commands of a package are in one interface, so that they can be read together. */
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
