package tracker.app.rules;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;

/** Allowed dependencies between the packages of the domain. */
public final class DomainPackageRules {

    private static final String[] COMMON_ROOMS = rooms("shared", "trust", "campaign", "participation");

    /**
     * Every package except the four common ones is a type of activity, so the rule applies to a sixth one from the
     * start.
     */
    public static final ArchRule KINDS_DO_NOT_KNOW_EACH_OTHER = slices().matching("tracker..domain.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAnyPackage(COMMON_ROOMS), alwaysTrue())
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(COMMON_ROOMS));

    public static final ArchRule PARTICIPATION_KNOWS_NO_KIND =
            knowsOnly("participation", "campaign", "trust", "shared");

    public static final ArchRule CAMPAIGN_KNOWS_ONLY_THE_REGISTER = knowsOnly("campaign", "trust", "shared");

    public static final ArchRule REGISTER_KNOWS_ONLY_SHARED = knowsOnly("trust", "shared");

    public static final ArchRule SHARED_KNOWS_NO_OTHER_PACKAGE = knowsOnly("shared");

    private DomainPackageRules() {}

    private static ArchRule knowsOnly(String room, String... known) {
        DescribedPredicate<JavaClass> others = resideInAPackage("tracker..domain..")
                .and(resideOutsideOfPackages(rooms(room)))
                .and(resideOutsideOfPackages(rooms(known)))
                .as("other rooms than " + Arrays.toString(known));
        return noClasses().that().resideInAnyPackage(rooms(room)).should().dependOnClassesThat(others);
    }

    private static String[] rooms(String... names) {
        return Arrays.stream(names)
                .map(name -> "tracker..domain." + name + "..")
                .toArray(String[]::new);
    }
}
