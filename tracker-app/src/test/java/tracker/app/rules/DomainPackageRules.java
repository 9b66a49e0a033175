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

/** Which packages of the domain may depend on which. */
public final class DomainPackageRules {

    private static final String[] COMMON_PACKAGES =
            packages("shared", "trust", "campaign", "activity", "participation");

    /**
     * Every package except the five common ones is a type of activity or a feature, so the rule applies to a sixth
     * type from the start.
     */
    public static final ArchRule KINDS_DO_NOT_KNOW_EACH_OTHER = slices().matching("tracker..domain.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAnyPackage(COMMON_PACKAGES), alwaysTrue())
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(COMMON_PACKAGES));

    public static final ArchRule PARTICIPATION_KNOWS_NO_KIND =
            knowsOnly("participation", "activity", "campaign", "trust", "shared");

    public static final ArchRule ACTIVITY_KNOWS_NO_KIND = knowsOnly("activity", "campaign", "trust", "shared");

    public static final ArchRule CAMPAIGN_KNOWS_ONLY_THE_REGISTER = knowsOnly("campaign", "trust", "shared");

    public static final ArchRule REGISTER_KNOWS_ONLY_SHARED = knowsOnly("trust", "shared");

    public static final ArchRule SHARED_KNOWS_NO_OTHER_PACKAGE = knowsOnly("shared");

    private DomainPackageRules() {}

    private static ArchRule knowsOnly(String name, String... known) {
        DescribedPredicate<JavaClass> others = resideInAPackage("tracker..domain..")
                .and(resideOutsideOfPackages(packages(name)))
                .and(resideOutsideOfPackages(packages(known)))
                .as("other packages than " + Arrays.toString(known));
        return noClasses().that().resideInAnyPackage(packages(name)).should().dependOnClassesThat(others);
    }

    private static String[] packages(String... names) {
        return Arrays.stream(names)
                .map(name -> "tracker..domain." + name + "..")
                .toArray(String[]::new);
    }
}
