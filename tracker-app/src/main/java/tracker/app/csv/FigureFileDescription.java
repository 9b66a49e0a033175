package tracker.app.csv;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Area;
import tracker.ui.asat.BoardAddress;

/**
 * What a file of figures is about, for its columns and its name: a copied row and a saved file stay clear.
 *
 * @param what the content, as in the address: "by-day"
 * @param campaign its year
 * @param area the part of the country
 * @param areaName of it, for people
 * @param filter what is left out
 * @param meaning "now", or which of the two meanings of the past: "known" or "happened"
 * @param moment instant and position of all of it
 */
public record FigureFileDescription(
        String what,
        CampaignId campaign,
        Area area,
        String areaName,
        BoardFilter filter,
        String meaning,
        SnapshotPosition moment) {

    /** The columns of every row, besides its instant, its position and the number of rows. */
    public static final List<String> HEADINGS = List.of("campaign", "area_code", "area", "filters", "meaning");

    /** @param asAt null for now */
    public static FigureFileDescription of(
            String what,
            CampaignId campaign,
            Area area,
            String areaName,
            BoardFilter filter,
            @Nullable AsAt asAt,
            SnapshotPosition moment) {
        String meaning = asAt == null ? "now" : asAt.meaning().name().toLowerCase(Locale.ROOT);
        return new FigureFileDescription(what, campaign, area, areaName, filter, meaning, moment);
    }

    /** The cells of {@link #HEADINGS}. */
    public List<String> cells() {
        return List.of(campaign.toString(), areaCode(), areaName, filters(), meaning);
    }

    private String areaCode() {
        return area.code() == null ? "" : area.code();
    }

    /** As in an address: "kind=stand day=2027-03-09", or "none". */
    public String filters() {
        String words =
                words().map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(" "));
        return words.isEmpty() ? "none" : words;
    }

    private Stream<java.util.Map.Entry<String, String>> words() {
        return new BoardAddress(filter, null, List.of()).parameterValues().entrySet().stream();
    }

    /**
     * The name of the file: campaign, part, filters, meaning and instant in UTC, position and rows.
     *
     * @param rows without the headings
     * @param ending without the dot
     */
    public String fileName(int rows, String ending) {
        String code = area.code() == null ? "england" : area.code();
        String at = moment.asAt().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
        Stream<String> all = Stream.of(
                        Stream.of("healthcare-science-week", campaign.toString(), code, what),
                        words().map(entry ->
                                entry.getValue().replace("..", "-to-").replace(",", "-")),
                        Stream.of(meaning, at, "position", Long.toString(moment.position()), rows + "-rows"))
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty());
        return all.collect(Collectors.joining("-")) + "." + ending;
    }
}
