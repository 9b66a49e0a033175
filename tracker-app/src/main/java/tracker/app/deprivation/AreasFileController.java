package tracker.app.deprivation;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tracker.app.csv.FigureCsvBuilder;
import tracker.app.csv.FigureFileDescription;
import tracker.app.csv.FigureFileRequest;
import tracker.domain.campaign.CampaignId;
import tracker.domain.deprivation.DeprivationQuery.GetDeprivationSummary;
import tracker.domain.deprivation.DeprivationSummary;
import tracker.domain.shared.Queries;

/** Serves the areas reached as CSV. */
@Controller
@ConditionalOnWebApplication
class AreasFileController {

    private final Queries queries;

    AreasFileController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/areas.csv")
    ResponseEntity<byte[]> areas(@RequestParam int campaign, FigureFileRequest request) {
        DeprivationSummary areas = queries.ask(new GetDeprivationSummary(
                        new CampaignId(campaign), request.area(), request.boardFilter(), request.past()))
                .orElseThrow(FigureFileRequest::notFound);
        FigureCsvBuilder sheet = new FigureCsvBuilder(
                FigureFileDescription.of(
                        "areas",
                        new CampaignId(campaign),
                        request.area(),
                        areas.name(),
                        request.boardFilter(),
                        request.past(),
                        areas.moment()),
                "part",
                "fifth_of_authorities",
                "people",
                "activities",
                "authorities_reached",
                "authorities",
                "schools",
                "percent_of_activities_whose_area_is_known",
                "percent_by_school_or_venue");
        areas.quintiles()
                .forEach(fifth -> sheet.row(
                        areas.name(),
                        fifth.quintile(),
                        fifth.peopleIfKnown(),
                        fifth.activities(),
                        fifth.authorities(),
                        fifth.authoritiesInAll(),
                        fifth.schools(),
                        areas.located().percentKnown(),
                        areas.located().percentBySchool()));
        return sheet.toResponse();
    }
}
