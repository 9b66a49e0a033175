package tracker.domain.specialism;

import java.util.List;
import tracker.domain.shared.Query;

/** What can be asked about specialisms. */
public final class SpecialismQuery {

    private SpecialismQuery() {}

    /** All specialisms, division by division. */
    public record ListSpecialisms() implements Query<SpecialismList> {}

    /** @param specialisms those of one division together, by name within it */
    public record SpecialismList(List<Specialism> specialisms) {
        public SpecialismList {
            specialisms = List.copyOf(specialisms);
        }
    }
}
