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
import tracker.app.access.People;
import tracker.app.display.Displays;
import tracker.app.imports.Imports;
import tracker.app.participation.TakingUp;
import tracker.app.silence.Nudges;
import tracker.app.token.TokenDesk;
import tracker.domain.shared.Command;

/** A command that nobody decides about would fail only when the first person sends it. */
public final class CommandRules {

    /** Every command that one of the listed aggregates decides about, or that is done to the read models. */
    public static final Set<Class<?>> DECIDED = Stream.concat(
                    Aggregates.ALL.stream(),
                    Stream.of(
                            TakingUp.class, People.class, TokenDesk.class, Displays.class, Imports.class, Nudges.class))
            .flatMap(aggregate -> Arrays.stream(aggregate.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(CommandHandler.class))
            .map(CommandRules::command)
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

    private CommandRules() {}

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
