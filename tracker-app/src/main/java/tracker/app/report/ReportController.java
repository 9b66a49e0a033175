package tracker.app.report;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tracker.app.messaging.PositionWait;
import tracker.domain.campaign.CampaignId;
import tracker.domain.report.CampaignReport;
import tracker.domain.report.LaterChangeSummary;
import tracker.domain.report.ReportQuery.GetLaterChanges;
import tracker.domain.report.ReportQuery.GetReport;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;

/** Serves the reports of a campaign as pages and files. Public, like the boards. */
@Controller
@ConditionalOnWebApplication
class ReportController {

    private static final int CHANGES_ON_THE_PAGE = 30;
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final String SOON = "1";

    private final Queries queries;
    private final PositionWait wait;
    private final ReportModelBuilder pages;

    ReportController(Queries queries, PositionWait wait, ReportModelBuilder pages) {
        this.queries = queries;
        this.wait = wait;
        this.pages = pages;
    }

    /** The parameters of a request. */
    private record ReportCriteria(
            CampaignId campaign, Area part, @Nullable Long position) {}

    @GetMapping("/report/{year:\\d{1,4}}")
    String nation(
            @PathVariable String year,
            @RequestParam(required = false) @Nullable String position,
            HttpServletResponse response,
            Model page) {
        return page(asked(year, null, position), response, page);
    }

    @GetMapping("/report/{year:\\d{1,4}}/trusts/{code:[A-Za-z0-9]+}")
    String trust(
            @PathVariable String year,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String position,
            HttpServletResponse response,
            Model page) {
        return page(asked(year, code, position), response, page);
    }

    @GetMapping("/report/{year:\\d{1,4}}.csv")
    ResponseEntity<byte[]> nationCsv(
            @PathVariable String year, @RequestParam(required = false) @Nullable String position) {
        return csv(asked(year, null, position));
    }

    @GetMapping("/report/{year:\\d{1,4}}/trusts/{code:[A-Za-z0-9]+}.csv")
    ResponseEntity<byte[]> trustCsv(
            @PathVariable String year,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String position) {
        return csv(asked(year, code, position));
    }

    @GetMapping("/report/{year:\\d{1,4}}.xlsx")
    ResponseEntity<byte[]> nationBook(
            @PathVariable String year, @RequestParam(required = false) @Nullable String position) {
        return book(asked(year, null, position));
    }

    @GetMapping("/report/{year:\\d{1,4}}/trusts/{code:[A-Za-z0-9]+}.xlsx")
    ResponseEntity<byte[]> trustBook(
            @PathVariable String year,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String position) {
        return book(asked(year, code, position));
    }

    private String page(Optional<ReportCriteria> asked, HttpServletResponse response, Model page) {
        if (notYet(asked)) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
            return "report/not-yet";
        }
        Optional<CampaignReport> found = asked.flatMap(this::report);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "report/nothing";
        }
        CampaignReport report = found.get();
        Optional<LaterChangeSummary> later = queries.ask(new GetLaterChanges(
                report.campaign().id(), report.area(), report.moment().position(), CHANGES_ON_THE_PAGE));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        pages.fillModel(report, later.orElse(null), address(report), page);
        return "report/report";
    }

    private ResponseEntity<byte[]> csv(Optional<ReportCriteria> asked) {
        return notYet(asked)
                ? comeBack()
                : asked.flatMap(this::report)
                        .map(report -> file(ReportCsvWriter.of(report), CSV, report, "csv"))
                        .orElseGet(ReportController::nothing);
    }

    private ResponseEntity<byte[]> book(Optional<ReportCriteria> asked) {
        return notYet(asked)
                ? comeBack()
                : asked.flatMap(this::report)
                        .map(report -> file(ReportWorkbookWriter.of(report, address(report)), WORKBOOK, report, "xlsx"))
                        .orElseGet(ReportController::nothing);
    }

    /** Whether an event up to the position is still being stored or counted, after waiting for it for a while. */
    private boolean notYet(Optional<ReportCriteria> asked) {
        return asked.map(ReportCriteria::position)
                .filter(position -> wait.await(position) == PositionWait.Outcome.NOT_YET)
                .isPresent();
    }

    private static ResponseEntity<byte[]> comeBack() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body("Not all updates up to this position have been counted yet. Try again in a moment."
                        .getBytes(StandardCharsets.UTF_8));
    }

    private Optional<CampaignReport> report(ReportCriteria asked) {
        return queries.ask(new GetReport(asked.campaign(), asked.part(), asked.position()));
    }

    /** Empty for invalid parameters, so that the response is "not found". */
    private static Optional<ReportCriteria> asked(String year, @Nullable String code, @Nullable String position) {
        try {
            return Optional.of(new ReportCriteria(
                    new CampaignId(Integer.valueOf(year)),
                    code == null ? Area.NATION : Area.trust(new TrustCode(code.toUpperCase(Locale.ROOT))),
                    position == null ? null : Long.valueOf(position)));
        } catch (RuleBroken | NumberFormatException nothingLikeIt) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, CampaignReport report, String ending) {
        int rows = ReportTableFactory.of(report).stream()
                .mapToInt(table -> table.rows().size())
                .sum();
        String name = ReportTableFactory.describe(report).fileName(rows, ending);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    private static ResponseEntity<byte[]> nothing() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body("There is no report at this address.".getBytes(StandardCharsets.UTF_8));
    }

    /** The permanent link of the report. */
    private static String address(CampaignReport report) {
        ServletUriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentContextPath();
        address.path("/report/" + report.campaign().id());
        if (report.area().code() != null) {
            address.path("/trusts/" + report.area().code());
        }
        return address.queryParam("position", report.moment().position())
                .build()
                .toUriString();
    }
}
