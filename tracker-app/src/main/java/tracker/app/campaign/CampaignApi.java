package tracker.app.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tracker.app.api.Word;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.FrozenCount;
import tracker.domain.campaign.AnnouncedCampaign.Goal;
import tracker.domain.campaign.AnnouncedCampaign.OfferedCourse;
import tracker.domain.campaign.CampaignQuery.CampaignList;
import tracker.domain.campaign.CampaignQuery.ListCampaigns;
import tracker.domain.shared.Queries;

/** The campaigns for machines. */
@RestController
class CampaignApi {

    private final Queries queries;

    CampaignApi(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/api/v1/campaigns")
    CampaignsJson campaigns() {
        CampaignList list = queries.ask(new ListCampaigns());
        return new CampaignsJson(
                list.moment().asAt(),
                list.moment().position(),
                list.campaigns().stream().map(CampaignJson::of).toList());
    }

    record CampaignsJson(Instant asAt, long position, List<CampaignJson> campaigns) {}

    record CampaignJson(
            int campaign,
            String name,
            LocalDate runUpFrom,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate lateUntil,
            String dates,
            boolean closed,
            List<CourseJson> courses,
            List<GoalJson> goals,
            List<FrozenCount> frozenCounts) {

        static CampaignJson of(AnnouncedCampaign c) {
            return new CampaignJson(
                    c.id().value(),
                    c.name(),
                    c.days().runUpFrom(),
                    c.days().firstDay(),
                    c.days().lastDay(),
                    c.days().lateUntil(),
                    Word.of(c.dates()),
                    c.closed(),
                    c.courses().stream().map(CourseJson::of).toList(),
                    c.goals().stream().map(GoalJson::of).toList(),
                    c.frozen());
        }
    }

    record CourseJson(String course, String title, String provider, String address) {

        static CourseJson of(OfferedCourse c) {
            return new CourseJson(c.code().value(), c.title(), c.provider(), c.address());
        }
    }

    record GoalJson(String measure, String level, @Nullable String code, int target, LocalDate by) {

        static GoalJson of(Goal g) {
            return new GoalJson(
                    Word.of(g.measure()), Word.of(g.area().level()), g.area().code(), g.target(), g.by());
        }
    }
}
