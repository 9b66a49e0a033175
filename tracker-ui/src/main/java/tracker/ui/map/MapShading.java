package tracker.ui.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.ui.shared.FigureFormat;

/** The figure that the colours of the map show. Each area also shows the figure, so colour is never the only information. */
public enum MapShading {
    SHARE("share", "Share of trusts taking part"),
    ACTIVITIES("activities", "Activities held"),
    REACH("reach", "People reached"),
    MISSING("missing", "Trusts yet to take part");

    /** Number of colours besides white. */
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

    /** The figure of an area in words. */
    String describe(AreaTotals area) {
        int open = area.trusts().open();
        return switch (this) {
            case SHARE ->
                FigureFormat.count(area.trusts().participating()) + " of " + FigureFormat.count(open, "trust", "trusts")
                        + " taking part";
            case ACTIVITIES -> FigureFormat.count(area.totals().held(), "activity held", "activities held");
            case REACH -> FigureFormat.peopleReached(area.totals().reached());
            case MISSING ->
                FigureFormat.count(open - area.trusts().participating()) + " of "
                        + FigureFormat.count(open, "trust", "trusts") + " not started";
        };
    }

    /** 0 for none, then 1 to 4 in quarters of the trusts or of the largest figure on the map. */
    int shade(AreaTotals area, List<AreaTotals> all) {
        double most = most(area, all);
        long amount = amount(area);
        if (amount == 0 || most == 0) {
            return 0;
        }
        return Math.clamp((int) Math.ceil(SHADES * amount / most), 1, SHADES);
    }

    /** The labels of the colour key, by shade from 0 on. A label is empty where no whole figure falls in its shade. */
    List<String> keyLabels(List<AreaTotals> all) {
        List<String> labels = new ArrayList<>(List.of("None"));
        long largest = all.stream().mapToLong(this::amount).max().orElse(0);
        long before = 0;
        for (int shade = 1; shade <= SHADES; shade++) {
            if (this == SHARE || this == MISSING) {
                labels.add("Up to " + 100 * shade / SHADES + "%");
            } else {
                long upTo = largest * shade / SHADES;
                labels.add(upTo == before ? "" : "Up to " + FigureFormat.count(upTo));
                before = upTo;
            }
        }
        return labels;
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
