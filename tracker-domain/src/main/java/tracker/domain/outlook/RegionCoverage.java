package tracker.domain.outlook;

import java.util.OptionalInt;

/**
 * How many trusts of a region take part, against its goal.
 *
 * @param code of the region
 * @param name of the region
 * @param taking trusts with at least one activity planned or held
 * @param open trusts that could
 * @param then at the same point of the year before; empty if unknown
 * @param target the region's own goal, or its share of the nation's by number of trusts; empty if there is none
 * @param own whether the target is the region's own
 */
public record RegionCoverage(
        String code, String name, int taking, int open, OptionalInt then, OptionalInt target, boolean own) {

    public boolean below() {
        return target.isPresent() && taking < target.getAsInt();
    }
}
