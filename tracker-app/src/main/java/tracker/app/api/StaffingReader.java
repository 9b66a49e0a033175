package tracker.app.api;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.StaffingFigures;

/** Reads the staff figures of an activity. */
public final class StaffingReader {

    private StaffingReader() {}

    /** Reads the fields {@code staff} and {@code hours}. */
    public static Supplier<StaffingFigures> read(
            RequestFieldReader form, @Nullable Integer staff, @Nullable Double hours) {
        Supplier<StaffingFigures> people = form.read("staff", () -> new StaffingFigures(staff, null));
        return form.read("hours", () -> new StaffingFigures(people.get().staff(), hours));
    }
}
