package tracker.app.trust;

import java.util.List;

/**
 * The differences between a register file and the register.
 *
 * @param steps in the order in which to apply them
 * @param remarks differences that are not applied, in plain sentences
 * @param unchanged how many trusts of the file need no step
 */
record RegisterDelta(List<RegisterStep> steps, List<String> remarks, int unchanged) {

    RegisterDelta {
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
    }
}
