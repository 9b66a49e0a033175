package tracker.app.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.app.csv.FigureFileDescription;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationSummary.KindTotals;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.participation.ReachTotals;
import tracker.domain.report.CampaignReport;
import tracker.domain.report.CampaignReport.AreaReportRow;
import tracker.ui.shared.ActivityLabels;

/** Creates the tables of a report for the files. */
final class ReportTableFactory {

    private static final List<String> FIGURES = List.of(
            "held",
            "planned",
            "cancelled",
            "withdrawn",
            "people_low",
            "people_best",
            "people_high",
            "activities_with_a_number",
            "activities_without_a_number");

    private static final List<String> TRUSTS =
            List.of("trusts_open", "trusts_with_something_held", "trusts_with_plans_only");

    private ReportTableFactory() {}

    static List<ReportTable> of(CampaignReport report) {
        List<ReportTable> tables = new ArrayList<>();
        tables.add(headline(report));
        tables.add(byKind(report));
        tables.add(byDay(report));
        if (report.area().code() == null) {
            tables.add(parts("Regions", report.regions(), report.noTrust()));
            tables.add(parts("Integrated care boards", report.icbs(), report.noTrust()));
            tables.add(parts("Trusts", report.trusts(), report.noTrust()));
        }
        tables.add(changes(report));
        return tables;
    }

    /** What a file of a report is about: a report is what was known at its position, and nothing is left out. */
    static FigureFileDescription describe(CampaignReport report) {
        return new FigureFileDescription(
                "", report.campaign().id(), report.area(), report.name(), BoardFilter.NONE, "known", report.moment());
    }

    private static ReportTable headline(CampaignReport report) {
        return new ReportTable(
                "Headline",
                joined(List.of("code", "name"), FIGURES, TRUSTS),
                List.of(joined(
                        row(
                                report.area().code() == null
                                        ? "England"
                                        : report.area().code(),
                                report.name()),
                        figures(report.total()),
                        trusts(report.takingPart()))));
    }

    private static ReportTable byKind(CampaignReport report) {
        return new ReportTable(
                "By kind",
                joined(List.of("kind"), FIGURES),
                report.byKind().stream().map(ReportTableFactory::kind).toList());
    }

    private static List<@Nullable Object> kind(KindTotals kind) {
        return joined(row(ActivityLabels.capital(kind.kind().many())), figures(kind.totals()));
    }

    /** Each day and type with activities. */
    private static ReportTable byDay(CampaignReport report) {
        return new ReportTable(
                "By day",
                joined(List.of("day", "kind"), FIGURES),
                report.byDay().stream()
                        .flatMap(day -> day.byKind().stream()
                                .map(kind -> joined(
                                        row(
                                                day.day().toString(),
                                                ActivityLabels.capital(
                                                        kind.kind().many())),
                                        figures(kind.totals()))))
                        .toList());
    }

    private static ReportTable parts(String name, List<AreaReportRow> rows, ActivityTotals noTrust) {
        List<List<@Nullable Object>> all = new ArrayList<>();
        rows.forEach(row -> all.add(joined(row(row.code(), row.name()), figures(row.totals()), trusts(row.trusts()))));
        if (!noTrust.equals(ActivityTotals.NOTHING)) {
            all.add(joined(
                    row("", "Learners not linked to a trust"),
                    figures(noTrust),
                    trusts(new ParticipatingTrustCount(0, 0, 0))));
        }
        return new ReportTable(name, joined(List.of("code", "name"), FIGURES, TRUSTS), all);
    }

    private static ReportTable changes(CampaignReport report) {
        CampaignReport.ChangeCounts changes = report.changes();
        return new ReportTable(
                "Changes on the way",
                List.of("change", "how_often"),
                List.of(
                        row("Corrected, because it was wrong", (long) changes.corrected()),
                        row("Revised, because more was known", (long) changes.revised()),
                        row("Withdrawn", (long) changes.withdrawn()),
                        row("Restored", (long) changes.restored())));
    }

    private static List<@Nullable Object> figures(ActivityTotals tally) {
        ReachTotals reached = tally.reached();
        return row(
                (long) tally.held(),
                (long) tally.planned(),
                (long) tally.cancelled(),
                (long) tally.withdrawn(),
                reached.lowIfKnown(),
                reached.bestIfKnown(),
                reached.highIfKnown(),
                (long) reached.counted(),
                (long) reached.unknown());
    }

    private static List<@Nullable Object> trusts(ParticipatingTrustCount trusts) {
        return row((long) trusts.open(), (long) trusts.held(), (long) trusts.plannedOnly());
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return new ArrayList<>(java.util.Arrays.asList(cells));
    }

    @SafeVarargs
    private static <T extends @Nullable Object> List<T> joined(List<? extends T>... parts) {
        List<T> all = new ArrayList<>();
        for (List<? extends T> part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
