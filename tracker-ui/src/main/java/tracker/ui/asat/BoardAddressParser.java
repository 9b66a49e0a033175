package tracker.ui.asat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.AsAt.AsAtMeaning;
import tracker.domain.participation.BoardFilter;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.LondonTimeFormat;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.TrustType;

/** Parses address parameters independently, so that an invalid one does not affect the others. */
final class BoardAddressParser {

    private final Map<String, List<String>> typed;
    private final List<String> problems = new ArrayList<>();

    BoardAddressParser(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    BoardAddress parse(Instant now) {
        AsAt asAt = asAt(now);
        return new BoardAddress(new BoardFilter(kinds(), days(), type()), asAt, problems);
    }

    private @Nullable AsAt asAt(Instant now) {
        AsAtMeaning meaning = meaning();
        try {
            String text = one(BoardAddress.AS_AT);
            if (text.isEmpty()) {
                return null;
            }
            Instant instant = LondonTimeFormat.parse(text);
            if (instant.isAfter(now)) {
                problems.add(LondonCalendar.inWords(instant) + " is in the future. Choose an earlier time.");
                return null;
            }
            return new AsAt(instant, meaning);
        } catch (RuleBroken wrong) {
            problems.add("We could not read the time. " + wrong.sentence());
            return null;
        }
    }

    private AsAtMeaning meaning() {
        return switch (one(BoardAddress.MEANING)) {
            case "", "known" -> AsAtMeaning.KNOWN;
            case "happened" -> AsAtMeaning.HAPPENED;
            default -> {
                problems.add(
                        "The meaning must be \"known\" (what had been reported by then) or \"happened\" (what had happened by then).");
                yield AsAtMeaning.KNOWN;
            }
        };
    }

    private Set<ActivityKind> kinds() {
        Set<ActivityKind> kinds = EnumSet.noneOf(ActivityKind.class);
        for (String word : all(BoardAddress.KIND)) {
            Arrays.stream(ActivityKind.values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst()
                    .ifPresentOrElse(
                            kinds::add,
                            () -> problems.add("There is no activity type called \"" + word
                                    + "\". Use one of: "
                                    + words(Arrays.stream(ActivityKind.values()).map(ActivityKind::word)) + "."));
        }
        return kinds;
    }

    private @Nullable DayRange days() {
        String text = one(BoardAddress.DAY);
        if (text.isEmpty()) {
            return null;
        }
        try {
            int dots = text.indexOf("..");
            return dots < 0
                    ? DayRange.on(LocalDate.parse(text))
                    : new DayRange(LocalDate.parse(text.substring(0, dots)), LocalDate.parse(text.substring(dots + 2)));
        } catch (DateTimeException wrong) {
            problems.add("We could not read the day. Write one day as 2027-03-09,"
                    + " or several days in a row as 2027-03-09..2027-03-11.");
            return null;
        } catch (RuleBroken wrong) {
            problems.add("We could not read the days. " + wrong.sentence());
            return null;
        }
    }

    private @Nullable TrustType type() {
        String word = one(BoardAddress.TYPE);
        if (word.isEmpty()) {
            return null;
        }
        return Arrays.stream(TrustType.values())
                .filter(type -> type.word().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    problems.add("There is no trust type called \"" + word + "\". Use one of: "
                            + words(Arrays.stream(TrustType.values()).map(TrustType::word)) + ".");
                    return null;
                });
    }

    private static String words(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    /** The last value if a parameter is repeated. */
    private String one(String name) {
        List<String> values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getLast().strip();
    }

    private List<String> all(String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
