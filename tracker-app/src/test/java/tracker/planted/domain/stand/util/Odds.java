package tracker.planted.domain.stand.util;

/** In a package that says neither what it is for nor what may be null, under a name that says nothing. */
final class Odds {

    private Odds() {}
}
