package tracker.planted.domain.stand.util;

/** In a package without purpose and nullness default, with a name without meaning. */
final class Odds {

    private Odds() {}
}
