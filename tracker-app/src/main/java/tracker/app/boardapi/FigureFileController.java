package tracker.app.boardapi;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tracker.app.api.InvalidRequestException;
import tracker.app.api.ResourceNotFoundException;
import tracker.app.csv.FigureFileDescription;
import tracker.app.figures.BoardFilterParser;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.TrustBoard;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.domain.trust.TrustCode;
import tracker.ui.asat.BoardAddress;
import tracker.ui.shared.CurrentUser;

/** Serves the charts of a board as files: the same query, the same filters, and so the same figures. */
@RestController
class FigureFileController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Queries queries;
    private final CampaignRegistry campaigns;
    private final Clock clock;

    private final CurrentUser who;

    FigureFileController(Queries queries, CampaignRegistry campaigns, Clock clock, CurrentUser who) {
        this.who = who;
        this.queries = queries;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @GetMapping("/figures/{what}.csv")
    ResponseEntity<String> figures(
            @PathVariable String what,
            @RequestParam int campaign,
            @RequestParam Optional<String> region,
            @RequestParam Optional<String> icb,
            @RequestParam Optional<String> trust,
            @RequestParam Optional<String> boards,
            @RequestParam(BoardAddress.AS_AT) Optional<String> asAt,
            @RequestParam(BoardAddress.MEANING) Optional<String> meaning,
            @RequestParam(BoardAddress.KIND) Optional<String> kind,
            @RequestParam(BoardAddress.DAY) Optional<String> day,
            @RequestParam(BoardAddress.TYPE) Optional<String> type) {
        if (Stream.of(region, icb, trust).filter(Optional::isPresent).count() > 1) {
            throw new InvalidRequestException("Choose one region, one ICB or one trust.");
        }
        BoardAddress address = BoardFilterParser.parse(
                Map.of(
                        BoardAddress.AS_AT, asAt,
                        BoardAddress.MEANING, meaning,
                        BoardAddress.KIND, kind,
                        BoardAddress.DAY, day,
                        BoardAddress.TYPE, type),
                clock);
        CampaignId year = new CampaignId(campaign);
        if (trust.isPresent()) {
            return ofATrust(what, year, new TrustCode(trust.get().toUpperCase(Locale.ROOT)), address);
        }
        Area part = region.map(Area::region).or(() -> icb.map(Area::icb)).orElse(Area.NATION);
        PlaceBoard board = queries.ask(
                        new GetPlaceBoard(year, part, map(boards, year), address.filter(), address.asAt()))
                .orElseThrow(() -> new ResourceNotFoundException(
                        "There is no campaign " + campaign + ", or no such region, ICB or trust."));
        return answer(
                what,
                board.participation(),
                address,
                FigureCsvFile.of(what, board, who.speaker()::actsFor),
                "There is no such file. The files are " + FigureCsvFile.names() + ".");
    }

    private ResponseEntity<String> ofATrust(String what, CampaignId year, TrustCode trust, BoardAddress address) {
        TrustBoard board = queries.ask(new GetTrustBoard(year, trust, address.filter(), address.asAt()))
                .orElseThrow(
                        () -> new ResourceNotFoundException("There is no campaign " + year + ", or no such trust."));
        ParticipationSummary figures = board.board().participation();
        return answer(
                what,
                figures,
                address,
                FigureCsvFile.ofTrust(what, figures, address.filter()),
                "There is no such file for a trust. The files are by-day and by-kind.");
    }

    private static ResponseEntity<String> answer(
            String what,
            ParticipationSummary figures,
            BoardAddress address,
            Optional<FigureCsvFile> found,
            String noSuchFile) {
        FigureCsvFile file = found.orElseThrow(() -> new ResourceNotFoundException(noSuchFile));
        FigureFileDescription about = FigureFileDescription.of(
                what,
                figures.campaign(),
                figures.area(),
                figures.name(),
                address.filter(),
                address.asAt(),
                figures.moment());
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(about.fileName(file.rows(), "csv"))
                                .build()
                                .toString())
                .body(file.text(about));
    }

    private IcbMapVersion map(Optional<String> boards, CampaignId campaign) {
        IcbMapVersion ofItsTime = campaigns
                .find(campaign)
                .map(found -> IcbMapVersion.on(found.days().lastDay()))
                .orElse(IcbMapVersion.OF_2026);
        return boards.map(word ->
                        IcbMapVersion.OF_2023.word().equals(word) ? IcbMapVersion.OF_2023 : IcbMapVersion.OF_2026)
                .orElse(ofItsTime);
    }
}
