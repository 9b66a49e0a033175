package tracker.ui.map;

import java.util.List;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;

/**
 * How a map is shown.
 *
 * @param division the areas on the map
 * @param shading the figure that the colours show
 */
public record MapDisplayMode(MapDivision division, MapShading shading) {

    /** The default mode. */
    public static final MapDisplayMode DEFAULT = new MapDisplayMode(MapDivision.REGIONS, MapShading.SHARE);

    /** The divisions that an address can have. The campaign determines the ICB map version. */
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

    /** Regions show their ICBs. The national map shows the chosen division. */
    MapLayer layer(PlaceBoard now) {
        if (division != MapDivision.ICBS && now.participation().area().level() == Area.AreaLevel.NATION) {
            return MapLayer.REGIONS;
        }
        return now.asked().map() == IcbMapVersion.OF_2023 ? MapLayer.ICBS_2023 : MapLayer.ICBS_2026;
    }

    /** The areas on the map. Learners who are not linked to a trust have none. */
    List<AreaTotals> areas(PlaceBoard now) {
        List<AreaTotals> all =
                layer(now) == MapLayer.REGIONS ? now.participation().areas() : now.icbs();
        return all.stream().filter(area -> area.area().code() != null).toList();
    }

    boolean points() {
        return division == MapDivision.TRUSTS;
    }

    /** The bounding box of these areas. */
    MapWindow window(PlaceBoard now) {
        MapSprite sheet = MapSprite.of(layer(now));
        return areas(now).stream()
                .map(area -> sheet.window(area.area().code()))
                .reduce(MapWindow.nothing(), MapWindow::with);
    }
}
