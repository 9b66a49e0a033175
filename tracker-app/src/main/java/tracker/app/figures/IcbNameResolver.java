package tracker.app.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tracker.app.trust.FormerIcbRegistry;
import tracker.domain.participation.PlaceBoard.RelatedIcb;
import tracker.domain.trust.Area;
import tracker.domain.trust.Icb;
import tracker.domain.trust.IcbMapVersion;

/** Former ICBs, and how they relate to the current ones. */
@Component
class IcbNameResolver {

    private final FormerIcbRegistry old;
    private final FigureRepository figures;

    IcbNameResolver(FormerIcbRegistry old, FigureRepository figures) {
        this.old = old;
        this.figures = figures;
    }

    Optional<String> oldName(Area part) {
        return old.find(String.valueOf(part.code())).map(Icb::name);
    }

    List<String> oldMembers(Area part) {
        return old.members(String.valueOf(part.code()));
    }

    /** Those on the other map that overlap with it, by name; none if nothing has changed. */
    List<RelatedIcb> related(Area part, IcbMapVersion map) {
        String code = String.valueOf(part.code());
        Set<String> codes = map == IcbMapVersion.OF_2023 ? old.successors(code) : old.predecessors(code);
        boolean unchanged = codes.equals(Set.of(code)) && old.predecessors(code).equals(Set.of(code));
        return unchanged
                ? List.of()
                : codes.stream()
                        .flatMap(other -> related(other, name(other, map)))
                        .sorted(Comparator.comparing(RelatedIcb::name))
                        .toList();
    }

    private Optional<String> name(String code, IcbMapVersion map) {
        return map == IcbMapVersion.OF_2023 ? figures.nameOf(Area.icb(code)) : oldName(Area.icb(code));
    }

    private static Stream<RelatedIcb> related(String code, Optional<String> name) {
        return name.map(found -> new RelatedIcb(code, found)).stream();
    }
}
