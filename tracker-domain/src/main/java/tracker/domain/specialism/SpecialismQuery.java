package tracker.domain.specialism;

import java.util.List;
import tracker.domain.shared.Query;

/** The queries about specialisms. */
public final class SpecialismQuery {

    private SpecialismQuery() {}

    /** All specialisms, by division. */
    public record ListSpecialisms() implements Query<SpecialismList> {}

    /**
     * The specialisms.
     *
     * @param specialisms grouped by division, by name within it
     */
    public record SpecialismList(List<Specialism> specialisms) {
        public SpecialismList {
            specialisms = List.copyOf(specialisms);
        }
    }
}
