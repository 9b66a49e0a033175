package tracker.app.why;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tracker.app.csv.FigureCsvBuilder;
import tracker.app.figures.BoardFilterParser;
import tracker.domain.participation.ParticipationQuery.GetBridge;
import tracker.domain.participation.ParticipationQuery.GetTrustBridge;
import tracker.domain.participation.TrustBridge;
import tracker.domain.shared.Queries;
import tracker.ui.asat.BoardAddress;

/** Serves the trusts that started or stopped taking part between two times as CSV. */
@RestController
@RequestMapping("/api/v1")
class WhyTrustsController {

    private final Queries queries;
    private final Clock clock;

    WhyTrustsController(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping(value = "/why-trusts.csv", produces = "text/csv")
    ResponseEntity<byte[]> whyTrusts(
            @RequestParam int campaign,
            @RequestParam Optional<String> region,
            @RequestParam Optional<String> icb,
            @RequestParam Optional<String> trust,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(BoardAddress.KIND) Optional<String> kind,
            @RequestParam(BoardAddress.DAY) Optional<String> day,
            @RequestParam(BoardAddress.TYPE) Optional<String> type) {
        BoardAddress asked = BoardFilterParser.parse(
                Map.of(BoardAddress.KIND, kind, BoardAddress.DAY, day, BoardAddress.TYPE, type), clock);
        GetBridge between = BridgeRequest.parse(
                campaign, BoardFilterParser.parseArea(region, icb, trust), asked.filter(), from, to, clock);
        return queries.ask(new GetTrustBridge(between))
                .map(bridge -> file(between, bridge))
                .orElseThrow(() -> BridgeRequest.notFound(campaign));
    }

    private static ResponseEntity<byte[]> file(GetBridge asked, TrustBridge bridge) {
        FigureCsvBuilder sheet = new FigureCsvBuilder(
                BridgeRequest.describe("why-trusts", asked, bridge.name(), bridge.to()),
                "trust",
                "name",
                "what_happened",
                "change",
                "held_before",
                "planned_before",
                "held_after",
                "planned_after");
        bridge.lines()
                .forEach(line -> sheet.row(
                        line.code(),
                        line.name(),
                        line.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        line.kind().change(),
                        line.before().held(),
                        line.before().planned(),
                        line.after().held(),
                        line.after().planned()));
        return sheet.toResponse();
    }
}
