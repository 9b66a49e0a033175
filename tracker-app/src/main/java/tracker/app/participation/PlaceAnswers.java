package tracker.app.participation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.domain.participation.Board;
import tracker.domain.participation.Participation.PartTally;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.StagedTrust;
import tracker.domain.trust.IcbMap;
import tracker.domain.trust.Part;
import tracker.domain.trust.Part.Level;
import tracker.domain.trust.Region;

/** Answers what the pages of the nation, the regions and the ICBs ask. */
@Configuration(proxyBeanMethods = false)
class PlaceAnswers {

    private static final int NEWEST = 10;

    private final ParticipationAnswers answers;
    private final ParticipationFigures figures;
    private final ParticipationFacts facts;
    private final StagedTrusts staged;
    private final IcbNames icbs;
    private final DayBefore dayBefore;
    private final ReaderDelay delay;

    PlaceAnswers(
            ParticipationAnswers answers,
            ParticipationFigures figures,
            ParticipationFacts facts,
            StagedTrusts staged,
            IcbNames icbs,
            DayBefore dayBefore,
            ReaderDelay delay) {
        this.answers = answers;
        this.figures = figures;
        this.facts = facts;
        this.staged = staged;
        this.icbs = icbs;
        this.dayBefore = dayBefore;
        this.delay = delay;
    }

    @Bean
    Answers<GetPlaceBoard, Optional<PlaceBoard>> getPlaceBoard() {
        return new Answers<>(GetPlaceBoard.class, this::answer);
    }

    private Optional<PlaceBoard> answer(GetPlaceBoard query) {
        Optional<Ask> ask = answers.ask(query.campaign(), query.part(), query.narrowing(), query.asAt());
        Optional<String> name = ofThePast(query) ? icbs.oldName(query.part()) : figures.nameOf(query.part());
        return name.flatMap(found -> ask.map(asked -> board(query, asked.of(members(query)), found)));
    }

    private PlaceBoard board(GetPlaceBoard query, Ask ask, String name) {
        List<StagedTrust> england = staged.of(ask, query.map());
        List<StagedTrust> here = Places.within(england, query.part());
        Board board =
                new Board(ask.moment(), ask.campaign(), figures.participation(ask, name), facts.newest(ask, NEWEST));
        return new PlaceBoard(
                query,
                board,
                region(query.part(), here),
                Places.icbs(here),
                here,
                peers(query.part(), england),
                dayBefore.of(ask, name).orElse(null),
                delay.behind(),
                query.part().level() == Level.ICB ? icbs.kin(query.part(), query.map()) : List.of());
    }

    /** An ICB lies in one region. */
    private static @Nullable Region region(Part part, List<StagedTrust> here) {
        return part.level() == Level.ICB && !here.isEmpty() ? here.getFirst().region() : null;
    }

    private static List<PartTally> peers(Part part, List<StagedTrust> england) {
        return switch (part.level()) {
            case REGION -> Places.regions(england);
            case ICB -> Places.icbs(england);
            case NATION, TRUST -> List.of();
        };
    }

    private @Nullable List<String> members(GetPlaceBoard query) {
        return ofThePast(query) ? icbs.oldMembers(query.part()) : null;
    }

    private static boolean ofThePast(GetPlaceBoard query) {
        return query.part().level() == Level.ICB && query.map() == IcbMap.OF_2023;
    }
}
