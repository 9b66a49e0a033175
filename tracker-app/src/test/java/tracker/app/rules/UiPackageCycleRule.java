package tracker.app.rules;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The packages of the pages depend on each other in one direction only. */
public final class UiPackageCycleRule {

    /** Each package is a slice of its own, the root of the pages too. */
    private static final SliceAssignment EACH_PACKAGE = new SliceAssignment() {

        private final PackageMatcher pages = PackageMatcher.of("tracker..ui..");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return pages.matches(type.getPackageName())
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of the pages";
        }
    };

    public static final ArchRule NO_PACKAGE_CYCLE_IN_UI = slices().assignedFrom(EACH_PACKAGE)
            .namingSlices("package $1")
            .should()
            .beFreeOfCycles();

    private UiPackageCycleRule() {}
}
