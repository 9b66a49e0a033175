package tracker.domain.stand;

import tracker.domain.participation.ActivityKind;
import tracker.domain.participation.Staffing;
import tracker.domain.shared.Reach;

/**
 * What a stand came to.
 *
 * @param visitors low – best – high, with a counting method
 * @param staffing who stood there, in numbers
 */
public record StandFigures(Reach visitors, Staffing staffing) {

    /** For people: "120 visitors, counted with a clicker, 3 staff, 6 hours". */
    String inWords() {
        return ActivityKind.STAND.inWords(visitors) + staffing.inWords();
    }
}
