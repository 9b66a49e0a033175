package tracker.app.outlook;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tracker.app.csv.FigureCsvBuilder;
import tracker.app.csv.FigureFileDescription;
import tracker.app.csv.FigureFileRequest;
import tracker.domain.campaign.CampaignId;
import tracker.domain.outlook.DayEstimate;
import tracker.domain.outlook.FigureEstimate;
import tracker.domain.outlook.GoalForecast;
import tracker.domain.outlook.GoalSummary;
import tracker.domain.outlook.MeasureForecast;
import tracker.domain.outlook.OutlookQuery.GetForecast;
import tracker.domain.outlook.OutlookQuery.GetGoals;
import tracker.domain.outlook.RegionCoverage;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;

/** Serves forecasts and goals as CSV. The letter column is f for a forecast and e for an estimate. */
@Controller
@ConditionalOnWebApplication
class OutlookFileController {

    private final Queries queries;

    OutlookFileController(Queries queries) {
        this.queries = queries;
    }

    @GetMapping("/forecast.csv")
    ResponseEntity<byte[]> forecast(@RequestParam int campaign, FigureFileRequest request) {
        MeasureForecast forecast = queries.ask(new GetForecast(
                        new CampaignId(campaign),
                        request.area(),
                        request.counted(),
                        request.boardFilter(),
                        request.instant()))
                .orElseThrow(FigureFileRequest::notFound);
        FigureCsvBuilder sheet = new FigureCsvBuilder(
                FigureFileDescription.of(
                        "forecast",
                        new CampaignId(campaign),
                        request.area(),
                        forecast.name(),
                        request.boardFilter(),
                        AsAt.knownAt(request.instant()),
                        forecast.moment()),
                "part",
                "measure",
                "day",
                "reported",
                "when_all_is_told",
                "low",
                "high",
                "letter");
        FigureEstimate runUp = forecast.outcome().runUp();
        if (runUp != null) {
            row(sheet, forecast, "run-up", runUp, "e");
        }
        for (DayEstimate day : forecast.outcome().days()) {
            row(sheet, forecast, day.day().toString(), day.estimate(), day.begun() ? "e" : "f");
        }
        FigureEstimate end = forecast.outcome().end();
        if (end != null) {
            row(sheet, forecast, "total", end, "f");
        }
        return sheet.toResponse();
    }

    private static void row(
            FigureCsvBuilder sheet, MeasureForecast forecast, String day, FigureEstimate estimate, String letter) {
        sheet.row(
                forecast.name(),
                forecast.asked().measure().words(),
                day,
                estimate.reported(),
                estimate.best(),
                estimate.low(),
                estimate.high(),
                letter);
    }

    @GetMapping("/goals.csv")
    ResponseEntity<byte[]> goals(@RequestParam int campaign, FigureFileRequest request) {
        GoalSummary goals = goalsOf(campaign, request);
        FigureCsvBuilder sheet = new FigureCsvBuilder(
                FigureFileDescription.of(
                        "goals",
                        new CampaignId(campaign),
                        Area.NATION,
                        "England",
                        BoardFilter.NONE,
                        request.past(),
                        goals.moment()),
                "part",
                "measure",
                "target",
                "by",
                "now",
                "same_point_year_before",
                "needed_a_day",
                "in_the_end_f",
                "low",
                "high",
                "outlook");
        for (GoalForecast goal : goals.goals()) {
            FigureEstimate end = goal.end();
            sheet.row(
                    goal.name(),
                    goal.goal().measure().words(),
                    goal.goal().target(),
                    goal.goal().by(),
                    goal.now(),
                    number(goal.then()),
                    number(goal.perDay()),
                    end == null ? null : end.best(),
                    end == null ? null : end.low(),
                    end == null ? null : end.high(),
                    goal.status().words());
        }
        return sheet.toResponse();
    }

    @GetMapping("/coverage.csv")
    ResponseEntity<byte[]> coverage(@RequestParam int campaign, FigureFileRequest request) {
        GoalSummary goals = goalsOf(campaign, request);
        FigureCsvBuilder sheet = new FigureCsvBuilder(
                FigureFileDescription.of(
                        "coverage",
                        new CampaignId(campaign),
                        Area.NATION,
                        "England",
                        BoardFilter.NONE,
                        request.past(),
                        goals.moment()),
                "region_code",
                "region",
                "trusts_taking_part",
                "open_trusts",
                "same_point_year_before",
                "target",
                "own_target");
        for (RegionCoverage region : goals.regions()) {
            sheet.row(
                    region.code(),
                    region.name(),
                    region.taking(),
                    region.open(),
                    number(region.then()),
                    number(region.target()),
                    region.own());
        }
        return sheet.toResponse();
    }

    private GoalSummary goalsOf(int campaign, FigureFileRequest request) {
        return queries.ask(new GetGoals(new CampaignId(campaign), request.past()))
                .orElseThrow(FigureFileRequest::notFound);
    }

    private static @Nullable Integer number(OptionalInt figure) {
        return figure.isPresent() ? figure.getAsInt() : null;
    }

    private static @Nullable Long number(OptionalLong figure) {
        return figure.isPresent() ? figure.getAsLong() : null;
    }

    private static @Nullable Long number(OptionalDouble figure) {
        return figure.isPresent() ? (long) Math.ceil(figure.getAsDouble()) : null;
    }
}
