package tracker.ui.map;

import java.util.List;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;

/**
 * How a map is looked at.
 *
 * @param cut into what England is cut
 * @param shading by what the areas are shaded
 */
public record MapLook(Cut cut, Shading shading) {

    /** When nobody asks for another. */
    public static final MapLook FIRST = new MapLook(Cut.REGIONS, Shading.SHARE);

    /** What an address may ask for; which ICBs there are says the campaign's own map. */
    public enum Cut {
        REGIONS("regions", "Regions"),
        ICBS("icbs", "Integrated care boards"),
        TRUSTS("trusts", "Single trusts");

        private final String word;
        private final String title;

        Cut(String word, String title) {
            this.word = word;
            this.title = title;
        }

        /** In an address. */
        public String word() {
            return word;
        }

        /** For people. */
        public String title() {
            return title;
        }
    }

    /** A region is cut into its ICBs, the nation as the look says. */
    Layer layer(PlaceBoard now) {
        if (cut != Cut.ICBS && now.participation().area().level() == Area.AreaLevel.NATION) {
            return Layer.REGIONS;
        }
        return now.asked().map() == IcbMapVersion.OF_2023 ? Layer.ICBS_2023 : Layer.ICBS_2026;
    }

    /** Only what has a place: learners of no trust have none. */
    List<AreaTotals> areas(PlaceBoard now) {
        List<AreaTotals> all = layer(now) == Layer.REGIONS ? now.participation().areas() : now.icbs();
        return all.stream().filter(area -> area.area().code() != null).toList();
    }

    boolean points() {
        return cut == Cut.TRUSTS;
    }

    /** The part of the sheet that these areas fill. */
    Window window(PlaceBoard now) {
        MapSheet sheet = MapSheet.of(layer(now));
        return areas(now).stream().map(area -> sheet.window(area.area().code())).reduce(Window.nothing(), Window::with);
    }
}
