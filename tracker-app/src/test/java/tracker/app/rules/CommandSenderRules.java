package tracker.app.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import tracker.domain.shared.Command;

/** A command that only the demonstration sends cannot be used by a person. */
public final class CommandSenderRules {

    /** Commands without a sender so far. The list may only shrink: a command that gets a sender must be removed. */
    public static final Set<String> WITHOUT_SENDER = Set.of(
            "CloseCampaign",
            "ReopenCampaign",
            "RescheduleCampaign",
            "RetireCourse",
            "SetGoal",
            "CompleteCourse",
            "IssueCertificate",
            "ReissueCertificate",
            "RevokeCertificate",
            "VoidCompletion",
            "AcceptVideo",
            "BrandVideo",
            "PublishVideo",
            "RecordViews",
            "ReturnVideo");

    private static final String DOMAIN = "tracker..domain..";

    private CommandSenderRules() {}

    /** @param without simple names of the commands that have no sender yet */
    public static ArchRule everyCommandHasASender(Set<String> without) {
        return classes()
                .that(resideInAPackage(DOMAIN)
                        .and(describe(
                                "are commands", type -> type.isAssignableTo(Command.class) && !type.isInterface())))
                .should(haveASenderUnlessListed(without));
    }

    private static ArchCondition<JavaClass> haveASenderUnlessListed(Set<String> without) {
        return new ArchCondition<>("be sent from outside the domain and the demonstration, or be listed") {

            private final Set<String> unknown = new HashSet<>(without);

            @Override
            public void check(JavaClass command, ConditionEvents events) {
                boolean listed = unknown.remove(command.getSimpleName()) || without.contains(command.getSimpleName());
                boolean sent = isSent(command);
                events.add(new SimpleConditionEvent(
                        command,
                        sent != listed,
                        "<%s> %s"
                                .formatted(
                                        command.getName(),
                                        sent
                                                ? "is listed as having no sender, and has one"
                                                : "has no sender outside the demonstration")));
            }

            @Override
            public void finish(ConditionEvents events) {
                unknown.forEach(name -> events.add(SimpleConditionEvent.violated(
                        name, name + " is listed as having no sender, and is no command")));
            }
        };
    }

    /** Follows the callers of its constructor, and the callers of those in the domain, until one is found outside. */
    private static boolean isSent(JavaClass command) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(command.getConstructors());
        while (!open.isEmpty()) {
            JavaCodeUnit called = open.pop();
            for (JavaAccess<?> access : called.getAccessesToSelf()) {
                JavaCodeUnit caller = access.getOrigin();
                if (!resideInAPackage(DOMAIN).test(caller.getOwner())) {
                    if (!resideInAPackage("tracker..app.demo..").test(caller.getOwner())) {
                        return true;
                    }
                } else if (seen.add(caller)) {
                    open.push(caller);
                    declarations(caller).filter(seen::add).forEach(open::push);
                }
            }
        }
        return false;
    }

    /** The interface methods through which this method may be called as well. */
    private static Stream<JavaMethod> declarations(JavaCodeUnit method) {
        return method.getOwner().getAllRawInterfaces().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(declared -> declared.getName().equals(method.getName())
                        && declared.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }
}
