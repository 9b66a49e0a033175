package tracker.domain.activity;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tracker.domain.shared.Reach;

/**
 * The one rule about figures nobody could mean, for whoever sends them: forms, the plain form, the API, the counter of
 * a stand and imports. Above the usual range of its kind a figure is asked about before it is stored; above what its
 * kind can hardly have it is stored, and held back until an organiser confirms it. The limits of each kind are traits of
 * {@link ActivityKind}; decision 0053 says where they come from.
 */
public final class FigurePlausibility {

    private FigurePlausibility() {}

    /** One figure beside what is usual. */
    private record CheckedFigure(double value, double usual, double most, String inWords, String usualInWords) {

        boolean isUnusual() {
            return value > usual;
        }

        boolean isImplausible() {
            return value > most;
        }
    }

    /** Whether somebody has to say that these figures are right before they are stored. */
    public static boolean isUnusual(ActivityKind kind, ActivityFigures figures) {
        return checked(kind, figures).stream().anyMatch(CheckedFigure::isUnusual);
    }

    /** Whether an organiser has to confirm these figures before they count. */
    public static boolean isImplausible(ActivityKind kind, ActivityFigures figures) {
        return checked(kind, figures).stream().anyMatch(CheckedFigure::isImplausible);
    }

    /**
     * A figure to be asked about.
     *
     * @param number for people: "7,000"
     * @param sentence for people: "7,000 visitors is more than a stand usually has (up to 5,000). Is 7,000 right?", and
     *     that it will be checked if it will be
     */
    public record FigureQuestion(String number, String sentence) {}

    /** The question about the first unusual figure; empty for usual figures. */
    public static Optional<FigureQuestion> question(ActivityKind kind, ActivityFigures figures) {
        List<CheckedFigure> all = checked(kind, figures);
        String check = all.stream().anyMatch(CheckedFigure::isImplausible)
                ? "An organiser will check it before it is counted. "
                : "";
        return all.stream()
                .filter(CheckedFigure::isUnusual)
                .findFirst()
                .map(first -> new FigureQuestion(
                        number(first.value()),
                        first.inWords() + " is more than a " + kind.one() + " usually has (up to "
                                + first.usualInWords() + "). " + check + "Is " + number(first.value()) + " right?"));
    }

    /** For people: the figures an organiser has to look at, "60,000 visitors (usually up to 5,000)". */
    public static List<String> implausible(ActivityKind kind, ActivityFigures figures) {
        return checked(kind, figures).stream()
                .filter(CheckedFigure::isImplausible)
                .map(figure -> figure.inWords() + " (usually up to " + figure.usualInWords() + ")")
                .toList();
    }

    private static List<CheckedFigure> checked(ActivityKind kind, ActivityFigures figures) {
        List<CheckedFigure> checked = new ArrayList<>();
        Integer people = largest(figures.people());
        FigureLimits limits = kind.limits();
        if (people != null) {
            checked.add(of(people, limits.usualPeople(), limits.mostPeople(), " " + kind.people()));
        }
        Integer staff = figures.staffing().staff();
        if (staff != null) {
            checked.add(of(staff, FigureLimits.USUAL_STAFF, FigureLimits.MOST_STAFF, " staff"));
        }
        Double hours = figures.staffing().hours();
        if (hours != null) {
            checked.add(of(hours, FigureLimits.USUAL_HOURS, FigureLimits.MOST_HOURS, " staff hours"));
        }
        return checked;
    }

    private static CheckedFigure of(double value, double usual, double most, String what) {
        return new CheckedFigure(value, usual, most, number(value) + what, number(usual));
    }

    /** A range may be wild although its best figure is not. */
    private static @Nullable Integer largest(Reach reach) {
        return Stream.of(
                        Optional.ofNullable(reach.low()),
                        Optional.ofNullable(reach.best()),
                        Optional.ofNullable(reach.high()))
                .flatMap(Optional::stream)
                .max(Integer::compare)
                .orElse(null);
    }

    private static String number(double value) {
        return NumberFormat.getInstance(Locale.UK).format(value);
    }
}
