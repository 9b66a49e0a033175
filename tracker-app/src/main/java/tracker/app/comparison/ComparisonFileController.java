package tracker.app.comparison;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tracker.app.csv.FigureCsvBuilder;
import tracker.app.csv.FigureFileDescription;
import tracker.app.csv.FigureFileRequest;
import tracker.domain.campaign.AlignmentMode;
import tracker.domain.campaign.CampaignId;
import tracker.domain.comparison.CampaignComparison;
import tracker.domain.comparison.ComparisonQuery.GetComparison;
import tracker.domain.comparison.HourlySeries;
import tracker.domain.shared.Queries;

/** Serves the hourly figures of both years as CSV. */
@Controller
@ConditionalOnWebApplication
class ComparisonFileController {

    private final Queries queries;

    ComparisonFileController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/compare.csv")
    ResponseEntity<byte[]> compare(
            @RequestParam int campaign, @RequestParam Optional<String> by, FigureFileRequest request) {
        AlignmentMode alignment = by.filter("weekday"::equals).isPresent() ? AlignmentMode.WEEKDAY : AlignmentMode.DAY;
        CampaignComparison comparison = queries.ask(new GetComparison(
                        new CampaignId(campaign),
                        request.area(),
                        request.counted(),
                        alignment,
                        request.boardFilter(),
                        request.past()))
                .orElseThrow(FigureFileRequest::notFound);
        HourlySeries curve = comparison.curve();
        FigureCsvBuilder sheet = new FigureCsvBuilder(
                FigureFileDescription.of(
                        "compare",
                        new CampaignId(campaign),
                        request.area(),
                        comparison.name(),
                        request.boardFilter(),
                        request.past(),
                        comparison.moment()),
                "part",
                "measure",
                "day_of_campaign",
                "hour",
                "this_year",
                "year_before");
        for (int hour = 0; hour < Math.max(curve.now().size(), curve.then().size()); hour++) {
            sheet.row(
                    comparison.name(),
                    request.counted().words(),
                    curve.day(hour),
                    hour % HourlySeries.HOURS,
                    at(curve.now(), hour),
                    at(curve.then(), hour));
        }
        return sheet.toResponse();
    }

    private static @Nullable Long at(List<Long> values, int hour) {
        return hour < values.size() ? values.get(hour) : null;
    }
}
