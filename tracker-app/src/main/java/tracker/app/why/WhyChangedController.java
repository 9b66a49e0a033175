package tracker.app.why;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tracker.app.csv.FigureCsvBuilder;
import tracker.app.figures.BoardFilterParser;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.FigureBridge;
import tracker.domain.participation.ParticipationQuery.GetBridge;
import tracker.domain.participation.ReachTotals;
import tracker.domain.shared.LondonTimeFormat;
import tracker.domain.shared.Queries;
import tracker.ui.asat.BoardAddress;

/** Serves the changes between two times as CSV. */
@RestController
@RequestMapping("/api/v1")
class WhyChangedController {

    private final Queries queries;
    private final Clock clock;

    WhyChangedController(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping(value = "/why.csv", produces = "text/csv")
    ResponseEntity<byte[]> why(
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
        return queries.ask(between)
                .map(bridge -> file(between, bridge))
                .orElseThrow(() -> BridgeRequest.notFound(campaign));
    }

    private static ResponseEntity<byte[]> file(GetBridge asked, FigureBridge bridge) {
        FigureCsvBuilder sheet = new FigureCsvBuilder(
                BridgeRequest.describe("why", asked, bridge.name(), bridge.to()),
                "reason",
                "activities",
                "facts",
                "held",
                "planned",
                "cancelled",
                "withdrawn",
                "reach_low",
                "reach_best",
                "reach_high");
        row(sheet, "as at " + LondonTimeFormat.format(bridge.from().asAt()), null, null, bridge.before());
        bridge.lines()
                .forEach(line -> row(sheet, line.reason().words(), line.activities(), line.events(), line.change()));
        row(sheet, "as at " + LondonTimeFormat.format(bridge.to().asAt()), null, null, bridge.after());
        return sheet.toResponse();
    }

    private static void row(
            FigureCsvBuilder sheet,
            String name,
            @Nullable Integer activities,
            @Nullable Integer events,
            ActivityTotals tally) {
        ReachTotals reached = tally.reached();
        sheet.row(
                name,
                activities,
                events,
                tally.held(),
                tally.planned(),
                tally.cancelled(),
                tally.withdrawn(),
                reached.lowIfKnown(),
                reached.bestIfKnown(),
                reached.highIfKnown());
    }
}
