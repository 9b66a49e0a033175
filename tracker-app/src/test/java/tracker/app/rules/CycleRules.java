package tracker.app.rules;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/** Packages of one module depend on each other in one direction only. */
public final class CycleRules {

    public static final ArchRule DOMAIN_IS_FREE_OF_CYCLES = freeOfCycles("tracker..domain.(*)..");

    public static final ArchRule VIEWS_ARE_FREE_OF_CYCLES = freeOfCycles("tracker..ui.(*)..");

    public static final ArchRule APPLICATION_IS_FREE_OF_CYCLES = freeOfCycles("tracker..app.(*)..");

    private CycleRules() {}

    private static ArchRule freeOfCycles(String packages) {
        return slices().matching(packages).should().beFreeOfCycles();
    }
}
