package tracker.app.boardapi;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tracker.app.api.ResourceNotFoundException;
import tracker.app.figures.BoardFilterParser;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.ui.asat.BoardAddress;

/** Serves participation figures through the API, now or as at any instant. */
@RestController
@RequestMapping("/api/v1")
public class ParticipationController {

    private final Queries queries;
    private final Clock clock;

    ParticipationController(Queries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/participation")
    ParticipationResponse participation(
            @RequestParam int campaign,
            @RequestParam Optional<String> region,
            @RequestParam Optional<String> icb,
            @RequestParam Optional<String> trust,
            @RequestParam(BoardAddress.AS_AT) Optional<String> asAt,
            @RequestParam(BoardAddress.MEANING) Optional<String> meaning,
            @RequestParam(BoardAddress.KIND) Optional<String> kind,
            @RequestParam(BoardAddress.DAY) Optional<String> day,
            @RequestParam(BoardAddress.TYPE) Optional<String> type) {
        Area area = BoardFilterParser.parseArea(region, icb, trust);
        BoardAddress address = BoardFilterParser.parse(
                Map.of(
                        BoardAddress.AS_AT, asAt,
                        BoardAddress.MEANING, meaning,
                        BoardAddress.KIND, kind,
                        BoardAddress.DAY, day,
                        BoardAddress.TYPE, type),
                clock);
        return queries.ask(new GetParticipation(new CampaignId(campaign), area, address.filter(), address.asAt()))
                .map(ParticipationResponse::of)
                .orElseThrow(() -> new ResourceNotFoundException(
                        "There is no campaign " + campaign + ", or no such region, ICB or trust."));
    }

    @GetMapping("/activities/{id}/history")
    ActivityHistoryResponse history(@PathVariable String id) {
        return queries.ask(new GetActivityHistory(id))
                .map(ActivityHistoryResponse::of)
                .orElseThrow(() -> new ResourceNotFoundException("There is no activity " + id + "."));
    }
}
