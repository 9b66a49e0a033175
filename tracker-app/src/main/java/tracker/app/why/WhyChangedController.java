package tracker.app.why;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
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

    private static final String HEADINGS =
            "reason,activities,facts,held,planned,cancelled,withdrawn,reach_low,reach_best,reach_high\r\n";

    private final Queries queries;
    private final Clock clock;

    WhyChangedController(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping(value = "/why.csv", produces = "text/csv")
    ResponseEntity<String> why(
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
                .map(bridge -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"why.csv\"")
                        .body(csv(bridge)))
                .orElseThrow(() -> BridgeRequest.notFound(campaign));
    }

    private static String csv(FigureBridge bridge) {
        StringBuilder rows = new StringBuilder(HEADINGS);
        rows.append(row("as at " + LondonTimeFormat.format(bridge.from().asAt()), "", "", bridge.before()));
        bridge.lines()
                .forEach(line -> rows.append(row(
                        line.reason().words(),
                        Integer.toString(line.activities()),
                        Integer.toString(line.events()),
                        line.change())));
        rows.append(row("as at " + LondonTimeFormat.format(bridge.to().asAt()), "", "", bridge.after()));
        return rows.toString();
    }

    private static String row(String name, String activities, String events, ActivityTotals tally) {
        ReachTotals reached = tally.reached();
        return String.join(
                        ",",
                        name,
                        activities,
                        events,
                        Integer.toString(tally.held()),
                        Integer.toString(tally.planned()),
                        Integer.toString(tally.cancelled()),
                        Integer.toString(tally.withdrawn()),
                        Long.toString(reached.low()),
                        Long.toString(reached.best()),
                        Long.toString(reached.high()))
                + "\r\n";
    }
}
