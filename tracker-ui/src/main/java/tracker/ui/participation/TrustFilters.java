package tracker.ui.participation;

import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.TrustBoard;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Shown;

/** What a trust's page leaves out: kinds and days, as on the boards of places. */
final class TrustFilters extends FilterBar implements Shown<TrustBoard> {

    private static final Drawing<TrustBoard> DRAWING = Drawing.of(TrustFilters::new);

    private TrustFilters(TrustBoard now) {
        super(PlaceAddress.of(now), PlaceAddress.of(now).path());
        BoardFilter on = now.asked().filter();
        ask(kinds(on), days(on, now.board().campaign()));
    }

    static Drawn<TrustBoard> drawn() {
        return new Drawn<>(DRAWING);
    }

    /** Every question has filters of its own, so there is nothing to show again. */
    @Override
    public void show(TrustBoard same) {}
}
