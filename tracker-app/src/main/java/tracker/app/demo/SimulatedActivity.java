package tracker.app.demo;

import java.time.LocalDate;
import tracker.domain.shared.Command;
import tracker.domain.shared.Reason;

/** One stand, school talk or department visit, as it is said in commands. */
interface SimulatedActivity {

    Command planned();

    Command moved(LocalDate to, Reason reason);

    Command cancelled(Reason reason);

    /** @param asPlanned false when nobody had planned it */
    Command held(boolean asPlanned);

    /** More people than reported. */
    Command revised(Reason reason);

    /** Fewer people than reported. */
    Command corrected(Reason reason);

    Command withdrawn(Reason reason);

    Command restored(Reason reason);
}
