package tracker.domain.trust;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.TrustEvent.TrustClosed;
import tracker.domain.trust.TrustEvent.TrustDescribed;
import tracker.domain.trust.TrustEvent.TrustMoved;
import tracker.domain.trust.TrustEvent.TrustRegistered;
import tracker.domain.trust.TrustEvent.TrustRenamed;

/** Test fixtures for trusts: commands, events and values. */
final class TrustStory {

    static final TrustCode CODE = new TrustCode("RJ1");
    static final TrustCode SUCCESSOR = new TrustCode("RYJ");
    static final TextLine NAME = new TextLine("Guy's and St Thomas' NHS Foundation Trust");
    static final TextLine NEW_NAME = new TextLine("Thameside NHS Foundation Trust");
    static final Region LONDON = new Region("Y56", "London");
    static final Region SOUTH_EAST = new Region("Y59", "South East");
    static final Icb SOUTH_EAST_LONDON = new Icb("QKK", "NHS South East London Integrated Care Board");
    static final Icb SURREY = new Icb("QXU", "NHS Surrey Heartlands Integrated Care Board");
    static final TrustLocation PLACE = new TrustLocation("London", "SE1 9RT", 51.5, -0.09, "E09000028");
    static final TrustLocation NEW_PLACE = new TrustLocation("London", "SE1 7EH", 51.5, -0.12, "E09000022");
    static final LocalDate OPENED = LocalDate.of(1993, 4, 1);
    static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

    private TrustStory() {}

    static TrustRegistered registered() {
        return registeredOn(OPENED);
    }

    static TrustRegistered registeredOn(@Nullable LocalDate opened) {
        return new TrustRegistered(CODE, NAME, TrustType.ACUTE, LONDON, SOUTH_EAST_LONDON, PLACE, opened);
    }

    static TrustRenamed renamed() {
        return new TrustRenamed(CODE, NAME, NEW_NAME, APRIL);
    }

    static TrustMoved moved() {
        return new TrustMoved(CODE, LONDON, SOUTH_EAST_LONDON, SOUTH_EAST, SURREY, APRIL);
    }

    static TrustDescribed described() {
        return new TrustDescribed(CODE, null, NEW_PLACE);
    }

    static TrustClosed closed(LocalDate day, TrustCode... successors) {
        return new TrustClosed(CODE, day, Set.of(successors));
    }
}
