package tracker.app.boardapi;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tracker.app.api.ApiTokenReader;
import tracker.app.api.ResourceNotFoundException;
import tracker.app.figures.BoardFilterParser;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;
import tracker.ui.asat.BoardAddress;

/** Serves participation figures through the API, now or as at any instant. */
@RestController
@RequestMapping("/api/v1")
public class ParticipationController {

    private final Queries queries;
    private final Clock clock;
    private final Queries house;

    ParticipationController(Queries queries, Clock clock, @Qualifier("house") Queries house) {
        this.queries = queries;
        this.clock = clock;
        this.house = house;
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
                .map(found -> ParticipationResponse.of(found, address.filter()))
                .orElseThrow(() -> new ResourceNotFoundException(
                        "There is no campaign " + campaign + ", or no such region, ICB or trust."));
    }

    @GetMapping("/activities/{id}/history")
    ActivityHistoryResponse history(@PathVariable String id, HttpServletRequest request) {
        return queries.ask(new GetActivityHistory(id))
                .map(found -> inFull(id, found, request))
                .map(ActivityHistoryResponse::of)
                .orElseThrow(() -> new ResourceNotFoundException("There is no activity " + id + "."));
    }

    /** The trust itself is told what is not public yet. */
    private ActivityHistory inFull(String id, ActivityHistory found, HttpServletRequest request) {
        @Nullable String trust = found.activity().trust();
        return trust != null && ApiTokenReader.isOf(request, trust)
                ? house.ask(new GetActivityHistory(id, new TrustCode(trust))).orElse(found)
                : found;
    }
}
