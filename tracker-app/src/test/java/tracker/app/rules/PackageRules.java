package tracker.app.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** The names and descriptions of packages. */
public final class PackageRules {

    private static final Set<String> NAMES_THAT_SAY_NOTHING = Set.of(
            "util",
            "utils",
            "common",
            "commons",
            "impl",
            "dto",
            "dtos",
            "service",
            "services",
            "manager",
            "managers",
            "helper",
            "helpers",
            "misc");

    private static final ClassesTransformer<JavaPackage> PACKAGES = new AbstractClassesTransformer<>("packages") {
        @Override
        public Iterable<JavaPackage> doTransform(JavaClasses classes) {
            return classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
        }
    };

    public static final ArchRule PACKAGES_ARE_NAMED_BY_SUBJECT = all(PACKAGES)
            .should(be(
                    "named after what it is about",
                    found -> Arrays.stream(found.getName().split("\\.")).noneMatch(NAMES_THAT_SAY_NOTHING::contains)));

    public static final ArchRule PACKAGES_ARE_NULL_MARKED = all(PACKAGES)
            .should(be("introduced by a null-marked package-info", found -> found.isAnnotatedWith(NullMarked.class)));

    private PackageRules() {}

    private static ArchCondition<JavaPackage> be(String what, Predicate<JavaPackage> holds) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaPackage found, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        found, holds.test(found), "Package <" + found.getName() + "> is not " + what));
            }
        };
    }
}
