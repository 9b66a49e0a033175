package tracker.planted.domain.stand;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import tracker.domain.trust.RegisteredTrust;
import tracker.domain.trust.TrustCode;

/** A vocabulary without stored names, with events that are not records of values. */
public sealed interface PlantedStandEvent {

    /** Mutable. */
    record StandPainted(Date on) implements PlantedStandEvent {}

    /** Mutable too. */
    record StandFilmed(ArrayList<String> scenes) implements PlantedStandEvent {}

    /** A read model, which may change with every release. */
    record StandJudged(RegisteredTrust judge) implements PlantedStandEvent {}

    /** The same, nested. */
    record StandRanked(Map<TrustCode, List<RegisteredTrust>> ranks) implements PlantedStandEvent {}

    /** Any type. */
    record StandMentioned(Object where) implements PlantedStandEvent {}

    /** Not a record. */
    final class StandSold implements PlantedStandEvent {}
}
