package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area.AreaLevel;
import tracker.domain.trust.IcbMapVersion;
import tracker.ui.links.PlaceAddress;
import tracker.ui.shared.LiveUpdates;

/**
 * What a board asks, whichever level it is of.
 *
 * @param query of the port
 * @param content how its answer is shown
 */
record BoardQuestion<R>(LiveQuery<Optional<R>> query, Function<R, BoardContent> content) {

    static BoardQuestion<?> of(PlaceAddress address) {
        return address.part().level() == AreaLevel.TRUST
                ? new BoardQuestion<>(address.trustQuestion(), BoardContent::of)
                : new BoardQuestion<>(address.question(), BoardContent::of);
    }

    Optional<BoardContent> ask(Queries queries) {
        return queries.ask(query).map(content);
    }

    void watch(Component owner, Queries queries, Consumer<BoardContent> consumer) {
        LiveUpdates.watch(owner, queries, query, now -> now.map(content).ifPresent(consumer));
    }

    /** The address on the map on which its ICB is found: one that was not there at the time of the week is on the other. */
    static PlaceAddress onItsMap(PlaceAddress address, Queries queries) {
        return address.part().level() == AreaLevel.ICB
                        && queries.ask(address.question()).isEmpty()
                ? address.withIcbMap(
                        address.icbs() == IcbMapVersion.OF_2023 ? IcbMapVersion.OF_2026 : IcbMapVersion.OF_2023)
                : address;
    }
}
