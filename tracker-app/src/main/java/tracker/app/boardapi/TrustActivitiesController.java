package tracker.app.boardapi;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tracker.app.api.ApiTokenReader;
import tracker.app.api.EnumWordConverter;
import tracker.app.api.InvalidRequestException;
import tracker.app.api.ResourceNotFoundException;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.participation.ParticipationQuery.ChangedActivityList;
import tracker.domain.participation.ParticipationQuery.ListChangedActivities;
import tracker.domain.shared.Queries;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustRegistry;

/**
 * Serves all activities of a trust in one list, so that an external system finds what it has missed and what others
 * have changed.
 */
@RestController
class TrustActivitiesController {

    private static final String PAGE = "100";
    private static final int LONGEST_PAGE = 500;

    private final Queries queries;
    private final TrustRegistry trusts;
    private final CampaignRegistry campaigns;
    private final Queries house;

    TrustActivitiesController(
            Queries queries, TrustRegistry trusts, CampaignRegistry campaigns, @Qualifier("house") Queries house) {
        this.queries = queries;
        this.trusts = trusts;
        this.campaigns = campaigns;
        this.house = house;
    }

    /** In the order of their latest event. */
    @GetMapping("/api/v1/trusts/{code}/activities")
    TrustActivitiesResponse activities(
            @PathVariable String code,
            @RequestParam int campaign,
            @Parameter(description = "only stand, school-talk, department-visit, video or course") @RequestParam
                    Optional<String> kind,
            @Parameter(
                            description =
                                    "only what changed after this position: the `next` of the previous page or of your last visit")
                    @RequestParam(name = "changed-after", defaultValue = "0")
                    long changedAfter,
            @Parameter(description = "1 to 500") @RequestParam(defaultValue = PAGE) int limit,
            HttpServletRequest request) {
        TrustCode trust = new TrustCode(code.toUpperCase(Locale.ROOT));
        CampaignId year = new CampaignId(campaign);
        if (trusts.find(trust).isEmpty() || campaigns.find(year).isEmpty()) {
            throw new ResourceNotFoundException("There is no campaign " + campaign + ", or no trust " + trust + ".");
        }
        if (limit < 1 || limit > LONGEST_PAGE || changedAfter < 0) {
            throw new InvalidRequestException(
                    "Ask for 1 to " + LONGEST_PAGE + " activities at once, after a position of 0 or more.");
        }
        @Nullable
        ActivityKind only = kind.map(word -> EnumWordConverter.read(ActivityKind.class, word))
                .orElse(null);
        boolean own = ApiTokenReader.isOf(request, trust.value());
        // the token was checked, and is for this trust
        Queries port = own ? house : queries;
        return TrustActivitiesResponse.of(
                port.ask(new ListChangedActivities(year, trust, only, changedAfter, limit, own)), changedAfter);
    }

    record TrustActivitiesResponse(
            Instant asAt,
            long position,
            List<ChangedActivityResponse> activities,

            @Schema(description = "send it as changed-after to get what changes next")
            long next,

            @Schema(description = "whether there are more already")
            boolean more) {

        static TrustActivitiesResponse of(ChangedActivityList page, long changedAfter) {
            return new TrustActivitiesResponse(
                    page.moment().asAt(),
                    page.moment().position(),
                    page.activities().stream()
                            .map(each -> new ChangedActivityResponse(
                                    ActivityResponse.of(each.activity()), each.changed(), each.known()))
                            .toList(),
                    page.activities().isEmpty()
                            ? changedAfter
                            : page.activities().getLast().changed(),
                    page.more());
        }
    }

    record ChangedActivityResponse(
            ActivityResponse activity,

            @Schema(description = "the position of its latest event")
            long changed,

            @Schema(description = "when that was reported") Instant known) {}
}
