package tracker.app.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tracker.app.api.EnumWordConverter;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.FrozenCount;
import tracker.domain.campaign.AnnouncedCampaign.Goal;
import tracker.domain.campaign.AnnouncedCampaign.OfferedCourse;
import tracker.domain.campaign.CampaignQuery.CampaignList;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.shared.Queries;

/** The campaigns in the REST API. */
@RestController
class CampaignController {

    private final Queries queries;

    CampaignController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/v1/campaigns")
    CampaignListResponse campaigns() {
        CampaignList list = queries.ask(new ListCampaigns());
        return new CampaignListResponse(
                list.moment().asAt(),
                list.moment().position(),
                list.campaigns().stream().map(CampaignResponse::of).toList());
    }

    record CampaignListResponse(Instant asAt, long position, List<CampaignResponse> campaigns) {}

    record CampaignResponse(
            int campaign,
            String name,
            LocalDate runUpFrom,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate lateUntil,
            String dates,
            boolean closed,
            List<CampaignCourseResponse> courses,
            List<CampaignGoalResponse> goals,
            List<FrozenCount> frozenCounts) {

        static CampaignResponse of(AnnouncedCampaign c) {
            return new CampaignResponse(
                    c.id().value(),
                    c.name(),
                    c.days().runUpFrom(),
                    c.days().firstDay(),
                    c.days().lastDay(),
                    c.days().lateUntil(),
                    EnumWordConverter.of(c.dates()),
                    c.closed(),
                    c.courses().stream().map(CampaignCourseResponse::of).toList(),
                    c.goals().stream().map(CampaignGoalResponse::of).toList(),
                    c.frozen());
        }
    }

    record CampaignCourseResponse(String course, String title, String provider, String address) {

        static CampaignCourseResponse of(OfferedCourse c) {
            return new CampaignCourseResponse(c.code().value(), c.title(), c.provider(), c.address());
        }
    }

    record CampaignGoalResponse(
            String measure, String level, @Nullable String code, int target, LocalDate by) {

        static CampaignGoalResponse of(Goal g) {
            return new CampaignGoalResponse(
                    EnumWordConverter.of(g.measure()),
                    EnumWordConverter.of(g.area().level()),
                    g.area().code(),
                    g.target(),
                    g.by());
        }
    }
}
