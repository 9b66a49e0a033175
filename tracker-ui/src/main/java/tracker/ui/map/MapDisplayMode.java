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
public record MapDisplayMode(MapDivision division, MapShading shading) {

    /** When nobody asks for another. */
    public static final MapDisplayMode DEFAULT = new MapDisplayMode(MapDivision.REGIONS, MapShading.SHARE);

    /** What an address may ask for; which ICBs there are says the campaign's own map. */
    public enum MapDivision {
        REGIONS("regions", "Regions"),
        ICBS("icbs", "Integrated care boards"),
        TRUSTS("trusts", "Individual trusts");

        private final String word;
        private final String title;

        MapDivision(String word, String title) {
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
    MapLayer layer(PlaceBoard now) {
        if (division != MapDivision.ICBS && now.participation().area().level() == Area.AreaLevel.NATION) {
            return MapLayer.REGIONS;
        }
        return now.asked().map() == IcbMapVersion.OF_2023 ? MapLayer.ICBS_2023 : MapLayer.ICBS_2026;
    }

    /** Only what has a place: learners of no trust have none. */
    List<AreaTotals> areas(PlaceBoard now) {
        List<AreaTotals> all =
                layer(now) == MapLayer.REGIONS ? now.participation().areas() : now.icbs();
        return all.stream().filter(area -> area.area().code() != null).toList();
    }

    boolean points() {
        return division == MapDivision.TRUSTS;
    }

    /** The part of the sheet that these areas fill. */
    MapWindow window(PlaceBoard now) {
        MapSprite sheet = MapSprite.of(layer(now));
        return areas(now).stream()
                .map(area -> sheet.window(area.area().code()))
                .reduce(MapWindow.nothing(), MapWindow::with);
    }
}
