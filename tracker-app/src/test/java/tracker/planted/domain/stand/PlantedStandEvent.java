package tracker.planted.domain.stand;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;

/** A vocabulary without stored names, whose facts are no records of values. */
public sealed interface PlantedStandEvent {

    /** Changes under the reader's hands. */
    record StandPainted(Date on) implements PlantedStandEvent {}

    /** So does this. */
    record StandFilmed(ArrayList<String> scenes) implements PlantedStandEvent {}

    /** A read model, which changes with every release. */
    record StandJudged(RegisteredTrust judge) implements PlantedStandEvent {}

    /** The same, further inside. */
    record StandRanked(Map<TrustCode, List<RegisteredTrust>> ranks) implements PlantedStandEvent {}

    /** Anything at all. */
    record StandMentioned(Object where) implements PlantedStandEvent {}

    /** No record. */
    final class StandSold implements PlantedStandEvent {}
}
