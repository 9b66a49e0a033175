package tracker.app.participation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tracker.app.trust.OldIcbs;
import tracker.domain.participation.PlaceBoard.Kin;
import tracker.domain.trust.Icb;
import tracker.domain.trust.IcbMap;
import tracker.domain.trust.Part;

/** The ICBs of the past, and how they and those of today belong together. */
@Component
class IcbNames {

    private final OldIcbs old;
    private final ParticipationFigures figures;

    IcbNames(OldIcbs old, ParticipationFigures figures) {
        this.old = old;
        this.figures = figures;
    }

    Optional<String> oldName(Part part) {
        return old.find(String.valueOf(part.code())).map(Icb::name);
    }

    List<String> oldMembers(Part part) {
        return old.members(String.valueOf(part.code()));
    }

    /** Those on the other map that share ground with it, by name; none where nothing has changed. */
    List<Kin> kin(Part part, IcbMap map) {
        String code = String.valueOf(part.code());
        Set<String> codes = map == IcbMap.OF_2023 ? old.successors(code) : old.predecessors(code);
        boolean unchanged = codes.equals(Set.of(code)) && old.predecessors(code).equals(Set.of(code));
        return unchanged
                ? List.of()
                : codes.stream()
                        .flatMap(other -> kin(other, name(other, map)))
                        .sorted(Comparator.comparing(Kin::name))
                        .toList();
    }

    private Optional<String> name(String code, IcbMap map) {
        return map == IcbMap.OF_2023 ? figures.nameOf(Part.icb(code)) : oldName(Part.icb(code));
    }

    private static Stream<Kin> kin(String code, Optional<String> name) {
        return name.map(found -> new Kin(code, found)).stream();
    }
}
