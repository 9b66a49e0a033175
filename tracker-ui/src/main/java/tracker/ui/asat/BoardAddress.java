package tracker.ui.asat;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.AsAt.AsAtMeaning;
import tracker.domain.participation.BoardFilter;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.LondonTimeFormat;

/**
 * The parameters of a board's address besides campaign and area, so that it can be shared or reloaded:
 * {@code as-at=2027-03-09T14:15&meaning=happened&kind=stand,school-talk&day=2027-03-09&type=acute}. Several days in a row are
 * {@code day=2027-03-09..2027-03-11}.
 *
 * @param filter which activities are counted
 * @param asAt null for live
 * @param notUnderstood problems with the address, as sentences. The board is shown without these parameters
 */
public record BoardAddress(BoardFilter filter, @Nullable AsAt asAt, List<String> notUnderstood) {

    public static final String AS_AT = "as-at";
    public static final String MEANING = "meaning";
    public static final String KIND = "kind";
    public static final String DAY = "day";
    public static final String TYPE = "type";

    /** Live and unfiltered. */
    public static final BoardAddress LIVE = new BoardAddress(BoardFilter.NONE, null, List.of());

    public BoardAddress {
        notUnderstood = List.copyOf(notUnderstood);
    }

    /** Ignores and reports invalid or future values. Never fails. */
    public static BoardAddress read(Location address, Clock clock) {
        return read(address.getQueryParameters().getParameters(), clock);
    }

    /** The same, from parameters by name. */
    public static BoardAddress read(Map<String, List<String>> parameters, Clock clock) {
        return new BoardAddressParser(parameters).parse(clock.instant());
    }

    /** Adds these parameters to other parameters of the page. */
    public QueryParameters mergedInto(QueryParameters others) {
        Map<String, List<String>> all = new TreeMap<>(others.getParameters());
        List.of(AS_AT, MEANING, KIND, DAY, TYPE).forEach(all::remove);
        parameterValues().forEach((name, word) -> all.put(name, List.of(word)));
        return new QueryParameters(all);
    }

    /** The parameters by name, without defaults. */
    public Map<String, String> parameterValues() {
        Map<String, String> words = new TreeMap<>();
        if (asAt != null) {
            words.put(AS_AT, LondonTimeFormat.format(asAt.instant()));
            if (asAt.meaning() == AsAtMeaning.HAPPENED) {
                words.put(MEANING, "happened");
            }
        }
        if (!filter.kinds().isEmpty()) {
            words.put(KIND, filter.counted().stream().map(ActivityKind::word).collect(Collectors.joining(",")));
        }
        DayRange days = filter.days();
        if (days != null) {
            words.put(DAY, days.from().equals(days.to()) ? days.from().toString() : days.from() + ".." + days.to());
        }
        if (filter.type() != null) {
            words.put(TYPE, filter.type().word());
        }
        return words;
    }

    public BoardAddress withAsAt(@Nullable AsAt newAsAt) {
        return new BoardAddress(filter, newAsAt, List.of());
    }

    public BoardAddress withFilter(BoardFilter newNarrowing) {
        return new BoardAddress(newNarrowing, asAt, List.of());
    }

    /** What the title of the page adds, so that two tabs or bookmarks can be told apart: ", stands only, at …"; empty for all and live. */
    public String titleSuffix() {
        List<String> parts = new ArrayList<>();
        if (!filter.kinds().isEmpty()) {
            parts.add(filter.counted().stream().map(ActivityKind::many).collect(Collectors.joining(" and ")) + " only");
        }
        DayRange days = filter.days();
        if (days != null) {
            parts.add(days.inWords() + " only");
        }
        if (filter.type() != null) {
            parts.add(filter.type().word().replace('-', ' ') + " trusts only");
        }
        if (asAt != null) {
            parts.add((asAt.meaning() == AsAtMeaning.HAPPENED ? "what had happened by " : "as reported by ")
                    + LondonCalendar.inWords(asAt.instant())
                    + LondonTimeFormat.repeatedHourSuffix(asAt.instant()));
        }
        return parts.stream().map(part -> ", " + part).collect(Collectors.joining());
    }

    /** Whether the board shows live figures. */
    public boolean live() {
        return asAt == null;
    }
}
