package tracker.app.rules;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The packages of one module depend on each other in one direction only. */
public final class CycleRules {

    public static final ArchRule DOMAIN_IS_FREE_OF_CYCLES = freeOfCycles("domain");

    public static final ArchRule VIEWS_ARE_FREE_OF_CYCLES = freeOfCycles("ui");

    public static final ArchRule APPLICATION_IS_FREE_OF_CYCLES = freeOfCycles("app");

    private CycleRules() {}

    private static ArchRule freeOfCycles(String module) {
        return slices().assignedFrom(new EachPackage(module, PackageMatcher.of("tracker.." + module + "..")))
                .namingSlices("package $1")
                .should()
                .beFreeOfCycles();
    }

    /** Each package is a slice, including the root package of the module. */
    private record EachPackage(String module, PackageMatcher packages) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return packages.matches(type.getPackageName())
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of " + module;
        }
    }
}
