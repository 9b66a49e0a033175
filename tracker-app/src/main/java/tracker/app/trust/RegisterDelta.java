package tracker.app.trust;

import java.util.List;

/**
 * What sets a register file apart from the register.
 *
 * @param steps in the order in which they are to be taken
 * @param remarks what differs and is not taken over, in plain sentences
 * @param unchanged how many trusts of the file need no step
 */
record RegisterDelta(List<RegisterStep> steps, List<String> remarks, int unchanged) {

    RegisterDelta {
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
    }
}
