package tracker.app.api;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.Staffing;

/** Reads who made an activity happen, in numbers. */
public final class Staff {

    private Staff() {}

    /** What is said in the fields {@code staff} and {@code hours}. */
    public static Supplier<Staffing> read(Form form, @Nullable Integer staff, @Nullable Double hours) {
        Supplier<Staffing> people = form.read("staff", () -> new Staffing(staff, null));
        return form.read("hours", () -> new Staffing(people.get().staff(), hours));
    }
}
