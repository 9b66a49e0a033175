package tracker.domain.stand;

import tracker.domain.participation.Staffing;
import tracker.domain.shared.Reach;

/**
 * What a stand came to.
 *
 * @param visitors low – best – high, with a counting method
 * @param staffing who stood there, in numbers
 */
public record StandFigures(Reach visitors, Staffing staffing) {}
