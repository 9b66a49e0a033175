package tracker.ui.map;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.ui.shared.FigureFormat;

/** By what the areas of the map are shaded. The figure stands in every area too, so that the shade never says anything alone. */
public enum MapShading {
    SHARE("share", "Share of trusts taking part"),
    ACTIVITIES("activities", "Activities held"),
    REACH("reach", "People reached"),
    MISSING("missing", "Who is missing");

    /** As many as there are colours, besides the empty one. */
    private static final int SHADES = 4;

    private final String word;
    private final String title;

    MapShading(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** In an address. */
    public String word() {
        return word;
    }

    /** For people: "Share of trusts taking part". */
    public String title() {
        return title;
    }

    public static Optional<MapShading> of(String word) {
        return Arrays.stream(values())
                .filter(known -> known.word.equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The figure of an area, short enough for a tile. */
    String figure(AreaTotals area) {
        int open = area.trusts().open();
        return switch (this) {
            case SHARE -> area.trusts().participating() + "/" + open;
            case ACTIVITIES -> FigureFormat.count(area.totals().held());
            case REACH -> FigureFormat.count(area.totals().reached().best());
            case MISSING -> FigureFormat.count(open - area.trusts().participating());
        };
    }

    /** The figure of an area as a person would say it. */
    String describe(AreaTotals area) {
        int open = area.trusts().open();
        return switch (this) {
            case SHARE ->
                FigureFormat.count(area.trusts().participating()) + " of " + FigureFormat.count(open, "trust", "trusts")
                        + " taking part";
            case ACTIVITIES -> FigureFormat.count(area.totals().held(), "activity held", "activities held");
            case REACH -> FigureFormat.people(area.totals()) + " people reached";
            case MISSING ->
                FigureFormat.count(open - area.trusts().participating()) + " of "
                        + FigureFormat.count(open, "trust", "trusts") + " not started";
        };
    }

    /** 0 for nothing at all, then 1 to 4: in quarters of the trusts, or of the largest figure on the map. */
    int shade(AreaTotals area, List<AreaTotals> all) {
        double most = most(area, all);
        long amount = amount(area);
        if (amount == 0 || most == 0) {
            return 0;
        }
        return Math.clamp((int) Math.ceil(SHADES * amount / most), 1, SHADES);
    }

    /** What the shades mean, in words. */
    String legend(List<AreaTotals> all) {
        return switch (this) {
            case SHARE ->
                "The darker, the larger the share of trusts taking part: each shade is a quarter more. White: none.";
            case MISSING ->
                "The darker, the larger the share of trusts that have not started: each shade is a quarter more. White: nobody is missing.";
            case ACTIVITIES, REACH ->
                "The darker, the more: each shade is a quarter of the highest figure here, "
                        + FigureFormat.count(
                                all.stream().mapToLong(this::amount).max().orElse(0)) + ". White: none.";
        };
    }

    private double most(AreaTotals area, List<AreaTotals> all) {
        return switch (this) {
            case SHARE, MISSING -> area.trusts().open();
            case ACTIVITIES, REACH -> all.stream().mapToLong(this::amount).max().orElse(0);
        };
    }

    private long amount(AreaTotals area) {
        return switch (this) {
            case SHARE -> area.trusts().participating();
            case ACTIVITIES -> area.totals().held();
            case REACH -> area.totals().reached().best();
            case MISSING -> area.trusts().open() - area.trusts().participating();
        };
    }
}
