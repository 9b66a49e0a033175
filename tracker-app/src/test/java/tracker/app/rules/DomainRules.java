package tracker.app.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.TimeZone;

/** What the domain may use: the JDK, Axon in aggregates, and only the clock passed to it. */
public final class DomainRules {

    public static final ArchRule DOMAIN_DEPENDS_ON_NOTHING_ELSE = classes()
            .that()
            .resideInAPackage("tracker..domain..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "tracker..domain..",
                            "java..",
                            "org.axonframework.commandhandling..",
                            "org.axonframework.eventsourcing..",
                            "org.axonframework.modelling..",
                            "org.jspecify.annotations..",
                            "com.github.f4b6a3.uuid..")
                    .and(resideOutsideOfPackages("java.sql..", "java.net.http..", "java.nio.file.."))
                    .as("belong to the domain, the JDK or Axon's modelling"));

    /** Includes the pages: both get a clock, so that a test can set it. */
    public static final ArchRule TIME_COMES_FROM_INJECTED_CLOCK = noClasses()
            .that()
            .resideInAnyPackage("tracker..domain..", "tracker..ui..")
            .should()
            .accessTargetWhere(
                    DescribedPredicate.describe("looks at the machine's clock or zone", DomainRules::looksAtTheClock));

    private static final Set<String> CLOCK_OF_THE_MACHINE = Set.of(
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickSeconds",
            "java.time.Clock.tickMinutes",
            "java.time.InstantSource.system",
            "java.time.ZoneId.systemDefault",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime");

    private DomainRules() {}

    private static boolean looksAtTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return (owner.startsWith(Clock.class.getPackageName())
                        && access.getName().equals("now"))
                || CLOCK_OF_THE_MACHINE.contains(owner + "." + access.getName())
                || access.getTargetOwner().isAssignableTo(Date.class)
                || access.getTargetOwner().isAssignableTo(Calendar.class)
                || access.getTargetOwner().isAssignableTo(TimeZone.class);
    }
}
