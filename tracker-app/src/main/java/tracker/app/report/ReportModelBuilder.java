package tracker.app.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriUtils;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ParticipationSummary.DailyTotals;
import tracker.domain.participation.ParticipationSummary.KindTotals;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.participation.UnreportedTotals;
import tracker.domain.report.CampaignReport;
import tracker.domain.report.LaterChange;
import tracker.domain.report.LaterChangeSummary;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.LondonTimeFormat;
import tracker.ui.campaign.CampaignPhaseText;
import tracker.ui.shared.ActivityLabels;
import tracker.ui.shared.ApplicationDetails;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.UnreportedText;

/** Builds the view model of the report page. */
@Component
class ReportModelBuilder {

    private final ApplicationDetails application;

    ReportModelBuilder(ApplicationDetails application) {
        this.application = application;
    }

    /** One row of a table. */
    record ReportPageLine(String name, String trusts, String held, String planned, String people) {}

    /** One headline figure. */
    record ReportPageHeadline(String name, String number, String words) {}

    /** One change that was reported later. */
    record LaterChangeRow(String known, String what, String who, String day, String held, String people) {}

    void fillModel(CampaignReport report, @Nullable LaterChangeSummary later, String address, Model page) {
        boolean nation = report.area().code() == null;
        page.addAttribute("title", report.campaign().name() + (nation ? "" : ": " + report.name()));
        page.addAttribute("name", report.name());
        page.addAttribute("plannedHeading", UnreportedText.heading(phase(report)));
        page.addAttribute("campaign", report.campaign().name());
        page.addAttribute("week", CampaignPhaseText.weekInWords(report.campaign()));
        page.addAttribute("provisional", report.campaign().dates() == DatesStatus.PROVISIONAL);
        page.addAttribute("simulated", application.simulated());
        page.addAttribute("count", report.count() == null ? "" : report.count().name());
        page.addAttribute("asAt", LondonCalendar.inWords(report.moment().asAt()));
        page.addAttribute("position", FigureFormat.count(report.moment().position()));
        page.addAttribute("address", address);
        page.addAttribute("path", path(report));
        page.addAttribute("query", "?position=" + report.moment().position());
        page.addAttribute("headline", headline(report));
        page.addAttribute(
                "kinds", report.byKind().stream().map(ReportModelBuilder::line).toList());
        page.addAttribute("days", days(report));
        page.addAttribute("regions", lines(report.regions(), report.noTrust()));
        page.addAttribute("icbs", lines(report.icbs(), ActivityTotals.NOTHING));
        page.addAttribute("trusts", lines(report.trusts(), report.noTrust()));
        page.addAttribute("changes", changes(report.changes()));
        page.addAttribute("why", why(report));
        tellLater(later, page);
    }

    /** The address of the page that explains the changes since then. */
    private static String why(CampaignReport report) {
        String trust =
                report.area().code() == null ? "" : "&trust=" + report.area().code();
        return "/why?campaign=" + report.campaign().id() + trust + "&measure=held&from="
                + UriUtils.encode(LondonTimeFormat.format(report.moment().asAt()), StandardCharsets.UTF_8);
    }

    private static LocalDate day(CampaignReport report) {
        return LondonCalendar.dayOf(report.moment().asAt());
    }

    /** On the day of the report, so that the same report always says the same. */
    private static CampaignPhase phase(CampaignReport report) {
        return CampaignPhase.of(report.campaign(), day(report));
    }

    private static String path(CampaignReport report) {
        String year = "/report/" + report.campaign().id();
        return report.area().code() == null
                ? year
                : year + "/trusts/" + report.area().code();
    }

    private static List<ReportPageHeadline> headline(CampaignReport report) {
        ActivityTotals total = report.total();
        ReportPageHeadline activities = new ReportPageHeadline(
                "Activities held",
                FigureFormat.count(total.held()),
                UnreportedText.inWords(UnreportedTotals.of(report.byDay(), day(report)), phase(report)));
        String range = FigureFormat.range(total.reached());
        String unknown = FigureFormat.unknown(total.reached());
        ReportPageHeadline people = new ReportPageHeadline(
                "People reached",
                FigureFormat.people(total.reached()),
                (range.isEmpty() ? "" : "Estimate; likely range " + range)
                        + (range.isEmpty() || unknown.isEmpty() ? "" : ". ")
                        + unknown);
        if (report.area().code() != null) {
            return List.of(activities, people);
        }
        ParticipatingTrustCount trusts = report.takingPart();
        return List.of(
                activities,
                people,
                new ReportPageHeadline(
                        "Trusts taking part",
                        FigureFormat.count(trusts.participating()) + " of " + FigureFormat.count(trusts.open()),
                        FigureFormat.count(trusts.held(), "has", "have") + " held an activity"));
    }

    /** All days before the week are one row. The files have each day. */
    private static List<ReportPageLine> days(CampaignReport report) {
        LocalDate first = report.campaign().days().firstDay();
        List<ReportPageLine> lines = new ArrayList<>();
        report.byDay().stream()
                .filter(day -> day.day().isBefore(first))
                .map(DailyTotals::totals)
                .reduce(ActivityTotals::plus)
                .ifPresent(runUp -> lines.add(line("Before the week", null, runUp)));
        report.byDay().stream()
                .filter(day -> !day.day().isBefore(first))
                .forEach(day -> lines.add(line(FigureFormat.day(day.day()), null, day.totals())));
        return lines;
    }

    private static List<ReportPageLine> lines(List<CampaignReport.AreaReportRow> rows, ActivityTotals noTrust) {
        List<ReportPageLine> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row.name(), row.trusts(), row.totals())));
        if (!noTrust.equals(ActivityTotals.NOTHING)) {
            lines.add(line("Learners not linked to a trust", null, noTrust));
        }
        return lines;
    }

    /** With the same words as on the boards: people are not counted for types that do not meet any. */
    private static ReportPageLine line(KindTotals kind) {
        ReportPageLine line = line(ActivityLabels.capital(kind.kind().many()), null, kind.totals());
        return new ReportPageLine(line.name(), line.trusts(), line.held(), line.planned(), FigureFormat.people(kind));
    }

    private static ReportPageLine line(String name, @Nullable ParticipatingTrustCount trusts, ActivityTotals tally) {
        return new ReportPageLine(
                name,
                trusts == null
                        ? "Not applicable"
                        : FigureFormat.count(trusts.participating()) + " of " + FigureFormat.count(trusts.open()),
                FigureFormat.count(tally.held()),
                FigureFormat.count(tally.planned()),
                FigureFormat.people(tally));
    }

    private static String changes(CampaignReport.ChangeCounts changes) {
        return FigureFormat.count(changes.corrected()) + " corrected because they were wrong, "
                + FigureFormat.count(changes.revised()) + " revised with better figures, "
                + FigureFormat.count(changes.withdrawn()) + " withdrawn, "
                + FigureFormat.count(changes.restored()) + " restored.";
    }

    private static void tellLater(@Nullable LaterChangeSummary later, Model page) {
        boolean some = later != null && later.activities() > 0;
        page.addAttribute("isLater", some);
        if (later == null || !some) {
            return;
        }
        page.addAttribute("laterPosition", FigureFormat.count(later.position()));
        page.addAttribute(
                "laterWords",
                signed(later.held()) + " held, " + signed(later.planned()) + " planned, " + signed(later.people())
                        + " people reached. "
                        + FigureFormat.count(later.activities(), "activity has", "activities have")
                        + " changed.");
        page.addAttribute(
                "laterChanges",
                later.changes().stream().map(ReportModelBuilder::changed).toList());
        page.addAttribute(
                "laterMore",
                later.activities() > later.changes().size()
                        ? "The table shows the latest "
                                + FigureFormat.count(later.changes().size()) + "."
                        : "");
    }

    private static LaterChangeRow changed(LaterChange change) {
        String trust = change.trustName() == null ? "a learner not linked to a trust" : change.trustName();
        return new LaterChangeRow(
                LondonCalendar.inWords(change.known()),
                ActivityLabels.capital(change.kind().one()) + ", " + change.inWords(),
                change.title().isEmpty() ? trust : change.title() + ", " + trust,
                FigureFormat.day(change.day()),
                signed(change.held()),
                signed(change.people()));
    }

    /** "+12", "−3", "0"; with a minus sign of the same width. */
    static String signed(long number) {
        if (number == 0) {
            return "0";
        }
        return (number > 0 ? "+" : "−") + FigureFormat.count(Math.abs(number));
    }
}
