package tracker.app.eventstore;

import static tracker.app.eventstore.SampleValues.MONDAY;
import static tracker.app.eventstore.SampleValues.TRUST;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import tracker.domain.shared.TextLine;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustEvent;
import tracker.domain.trust.TrustEvent.TrustClosed;
import tracker.domain.trust.TrustEvent.TrustDescribed;
import tracker.domain.trust.TrustEvent.TrustMoved;
import tracker.domain.trust.TrustEvent.TrustRegistered;
import tracker.domain.trust.TrustEvent.TrustRenamed;
import tracker.domain.trust.TrustLocation;
import tracker.domain.trust.TrustType;

/** Events of a trust: registered, renamed, moved, with every attribute, and merged into two others. */
final class TrustSamples {

    private static final TextLine NAME = new TextLine("Guy's and St Thomas' NHS Foundation Trust");
    private static final Region LONDON = new Region("Y56", "London");
    private static final Region SOUTH_EAST = new Region("Y59", "South East");
    private static final Icb SOUTH_EAST_LONDON = new Icb("QKK", "NHS South East London ICB");
    private static final Icb KENT = new Icb("QKS", "NHS Kent and Medway ICB");
    private static final TrustLocation SE1 = new TrustLocation("London", "SE1 7EH", 51.49812, -0.118734, "E09000022");
    private static final TrustLocation NOWHERE = new TrustLocation(null, null, null, null, null);

    private TrustSamples() {}

    static Stream<TrustEvent> all() {
        return Stream.concat(
                Stream.of(
                        new TrustRegistered(
                                TRUST, NAME, TrustType.ACUTE, LONDON, SOUTH_EAST_LONDON, SE1, LocalDate.of(1993, 4, 1)),
                        new TrustRegistered(TRUST, NAME, null, LONDON, SOUTH_EAST_LONDON, NOWHERE, null),
                        new TrustRenamed(TRUST, NAME, new TextLine("Guy's Hospital"), MONDAY),
                        new TrustMoved(TRUST, LONDON, SOUTH_EAST_LONDON, SOUTH_EAST, KENT, MONDAY),
                        new TrustDescribed(TRUST, null, NOWHERE),
                        new TrustClosed(TRUST, MONDAY, Set.of(new TrustCode("RYR"), new TrustCode("R0A"))),
                        new TrustClosed(TRUST, MONDAY, Set.of())),
                Arrays.stream(TrustType.values()).map(type -> new TrustDescribed(TRUST, type, SE1)));
    }
}
