package tracker.app.boardapi;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tracker.app.api.EnumWordConverter;
import tracker.app.csv.FigureFileDescription;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.TrustSummary;
import tracker.domain.shared.SpreadsheetText;
import tracker.domain.trust.TrustCode;

/**
 * A CSV file of figures. Every row says what it is about, with its instant and position and the total number of rows, so
 * that an incomplete copy is recognised.
 */
final class FigureCsvFile {

    private static final List<String> TALLY = List.of(
            "held",
            "planned",
            "cancelled",
            "withdrawn",
            "people_low",
            "people_best",
            "people_high",
            "activities_counted",
            "activities_unknown");
    private static final List<String> MOMENT = List.of("as_at", "position", "rows");

    private final List<String> head = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private FigureCsvFile(String... head) {
        this.head.addAll(List.of(head));
    }

    static String names() {
        return "by-day, by-kind, places, trusts";
    }

    /**
     * Empty if there is no such file.
     *
     * @param seesStage of which trusts the reader may know who has not started or owes a report
     */
    static Optional<FigureCsvFile> of(String what, PlaceBoard board, Predicate<TrustCode> seesStage) {
        return switch (what) {
            case "places" -> Optional.of(places(board));
            case "trusts" -> Optional.of(trusts(board, seesStage));
            default -> ofTrust(what, board.participation(), board.asked().filter());
        };
    }

    /** The files of a single trust; empty if there is no such file. */
    static Optional<FigureCsvFile> ofTrust(String what, ParticipationSummary figures, BoardFilter filter) {
        return switch (what) {
            case "by-day" -> Optional.of(byDay(figures));
            case "by-kind" -> Optional.of(byKind(figures, filter));
            default -> Optional.empty();
        };
    }

    private static FigureCsvFile byDay(ParticipationSummary figures) {
        FigureCsvFile file = new FigureCsvFile("day").tallies();
        figures.byDay().forEach(day -> file.row(day.totals(), day.day().toString()));
        return file;
    }

    private static FigureCsvFile byKind(ParticipationSummary figures, BoardFilter filter) {
        FigureCsvFile file = new FigureCsvFile("kind").tallies();
        figures.byKind().stream()
                .filter(kind -> filter.counts(kind.kind()))
                .forEach(kind -> file.row(kind.totals(), EnumWordConverter.of(kind.kind())));
        return file;
    }

    private static FigureCsvFile places(PlaceBoard board) {
        FigureCsvFile file = new FigureCsvFile(
                        "level",
                        "code",
                        "name",
                        "trusts_open",
                        "trusts_taking_part",
                        "trusts_held",
                        "trusts_planned_only")
                .tallies();
        List<AreaTotals> all = switch (board.asked().area().level()) {
            case NATION ->
                Stream.concat(board.participation().areas().stream(), board.icbs().stream())
                        .toList();
            case REGION, ICB, TRUST -> board.icbs();
        };
        for (AreaTotals place : all) {
            file.row(
                    place.totals(),
                    EnumWordConverter.of(place.area().level()),
                    place.area().code() == null ? "" : place.area().code(),
                    place.name(),
                    String.valueOf(place.trusts().open()),
                    String.valueOf(place.trusts().participating()),
                    String.valueOf(place.trusts().held()),
                    String.valueOf(place.trusts().plannedOnly()));
        }
        return file;
    }

    private static FigureCsvFile trusts(PlaceBoard board, Predicate<TrustCode> seesStage) {
        FigureCsvFile file = new FigureCsvFile(
                        "code", "name", "type", "region_code", "region", "icb_code", "icb", "stage")
                .tallies();
        for (TrustSummary trust : board.trusts()) {
            file.row(
                    trust.totals(),
                    trust.code(),
                    trust.name(),
                    trust.type() == null ? "" : trust.type().word(),
                    trust.region().code(),
                    trust.region().name(),
                    trust.icb().code(),
                    trust.icb().name(),
                    seesStage.test(new TrustCode(trust.code())) ? EnumWordConverter.of(trust.stage()) : "");
        }
        return file;
    }

    private FigureCsvFile tallies() {
        head.addAll(TALLY);
        return this;
    }

    private void row(ActivityTotals tally, String... what) {
        List<String> row =
                new ArrayList<>(Stream.of(what).map(SpreadsheetText::of).toList());
        Stream.<Function<ActivityTotals, @Nullable Object>>of(
                        ActivityTotals::held,
                        ActivityTotals::planned,
                        ActivityTotals::cancelled,
                        ActivityTotals::withdrawn,
                        all -> all.reached().lowIfKnown(),
                        all -> all.reached().bestIfKnown(),
                        all -> all.reached().highIfKnown(),
                        all -> all.reached().counted(),
                        all -> all.reached().unknown())
                .forEach(figure -> row.add(SpreadsheetText.of(figure.apply(tally))));
        rows.add(row);
    }

    int rows() {
        return rows.size();
    }

    /** The columns of the instant are the last ones. */
    String text(FigureFileDescription about) {
        List<String> cells = Stream.concat(
                        about.cells().stream().map(SpreadsheetText::of),
                        Stream.of(
                                about.moment().asAt().toString(),
                                String.valueOf(about.moment().position()),
                                String.valueOf(rows.size())))
                .toList();
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Stream.of(head, FigureFileDescription.HEADINGS, MOMENT)
                    .flatMap(List::stream)
                    .toList());
            rows.forEach(row ->
                    csv.writeRecord(Stream.concat(row.stream(), cells.stream()).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
