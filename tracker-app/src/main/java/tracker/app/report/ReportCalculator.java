package tracker.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tracker.app.report.PositionFigureRepository.FigureCell;
import tracker.app.report.RegisterAtPositionRepository.TrustAtPosition;
import tracker.domain.activity.ActivityKind;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ParticipationSummary.DailyTotals;
import tracker.domain.participation.ParticipationSummary.KindTotals;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.report.CampaignReport.AreaReportRow;

/** Calculates all tables of a report from the same rows, so that they always agree. */
final class ReportCalculator {

    private final List<FigureCell> cells;
    private final List<TrustAtPosition> places;
    private final LocalDate openOn;
    private final Map<String, ActivityTotals> byTrust = new HashMap<>();
    private ActivityTotals noTrust = ActivityTotals.NOTHING;

    /** @param openOn the day that decides which trusts are open */
    ReportCalculator(List<FigureCell> cells, List<TrustAtPosition> places, LocalDate openOn) {
        this.cells = cells;
        this.places = places;
        this.openOn = openOn;
        for (FigureCell cell : cells) {
            if (cell.trust() == null) {
                noTrust = noTrust.plus(cell.tally());
            } else {
                byTrust.merge(cell.trust(), cell.tally(), ActivityTotals::plus);
            }
        }
    }

    ActivityTotals total() {
        return sum(cells);
    }

    ActivityTotals noTrust() {
        return noTrust;
    }

    List<KindTotals> byKind() {
        return Arrays.stream(ActivityKind.values())
                .map(kind -> new KindTotals(
                        kind,
                        sum(cells.stream().filter(cell -> cell.kind() == kind).toList())))
                .toList();
    }

    List<DailyTotals> byDay() {
        Map<LocalDate, Map<ActivityKind, ActivityTotals>> days = new TreeMap<>();
        cells.forEach(cell -> days.computeIfAbsent(cell.day(), day -> new EnumMap<>(ActivityKind.class))
                .merge(cell.kind(), cell.tally(), ActivityTotals::plus));
        return DailyTotals.of(days);
    }

    /** Open trusts, and closed ones of which anything is in the total, so that the parts add up to it. */
    private List<TrustAtPosition> counted() {
        return places.stream()
                .filter(place -> place.openOn(openOn) || !of(place).equals(ActivityTotals.NOTHING))
                .toList();
    }

    private ActivityTotals of(TrustAtPosition place) {
        return byTrust.getOrDefault(place.code(), ActivityTotals.NOTHING);
    }

    ParticipatingTrustCount takingPart() {
        return takingPart(counted());
    }

    private ParticipatingTrustCount takingPart(List<TrustAtPosition> some) {
        return some.stream()
                .map(place -> ParticipatingTrustCount.ofTrust(place.openOn(openOn), of(place)))
                .reduce(ParticipatingTrustCount.NONE, ParticipatingTrustCount::plus);
    }

    List<AreaReportRow> regions() {
        return grouped(place -> place.region().code(), place -> place.region().name());
    }

    List<AreaReportRow> icbs() {
        return grouped(place -> place.icb().code(), place -> place.icb().name());
    }

    private List<AreaReportRow> grouped(
            Function<TrustAtPosition, String> code, Function<TrustAtPosition, String> name) {
        Map<String, List<TrustAtPosition>> groups = new HashMap<>();
        counted()
                .forEach(place -> groups.computeIfAbsent(code.apply(place), some -> new ArrayList<>())
                        .add(place));
        return groups.entrySet().stream()
                .map(group -> row(group.getKey(), name.apply(group.getValue().getFirst()), group.getValue()))
                .sorted(java.util.Comparator.comparing(AreaReportRow::name).thenComparing(AreaReportRow::code))
                .toList();
    }

    /** Every trust with an activity, including cancelled and withdrawn ones. */
    List<AreaReportRow> trusts() {
        return places.stream()
                .filter(place -> byTrust.containsKey(place.code()))
                .map(place -> row(place.code(), place.name(), List.of(place)))
                .toList();
    }

    private AreaReportRow row(String code, String name, List<TrustAtPosition> some) {
        return new AreaReportRow(
                code,
                name,
                some.stream().map(this::of).reduce(ActivityTotals.NOTHING, ActivityTotals::plus),
                takingPart(some));
    }

    private static ActivityTotals sum(List<FigureCell> some) {
        return some.stream().map(FigureCell::tally).reduce(ActivityTotals.NOTHING, ActivityTotals::plus);
    }
}
