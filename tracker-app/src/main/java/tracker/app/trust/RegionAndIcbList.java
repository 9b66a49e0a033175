package tracker.app.trust;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tracker.app.datafiles.CsvFile;
import tracker.app.datafiles.CsvRow;
import tracker.domain.trust.Icb;
import tracker.domain.trust.Region;

/**
 * The valid regions and ICBs.
 *
 * @param regions by their code
 * @param icbs by their code
 * @param regionOfIcb codes
 */
record RegionAndIcbList(Map<String, Region> regions, Map<String, Icb> icbs, Map<String, String> regionOfIcb) {

    static RegionAndIcbList read(Resource regionFile, Resource icbFile) {
        Map<String, Region> regions = new HashMap<>();
        CsvFile.read(regionFile, List.of("code", "name"))
                .rows()
                .forEach(row -> regions.put(row.text("code"), new Region(row.text("code"), row.text("name"))));
        Map<String, Icb> icbs = new HashMap<>();
        Map<String, String> regionOfIcb = new HashMap<>();
        for (CsvRow row :
                CsvFile.read(icbFile, List.of("code", "name", "region_code")).rows()) {
            icbs.put(row.text("code"), new Icb(row.text("code"), row.text("name")));
            regionOfIcb.put(row.text("code"), row.text("region_code"));
        }
        return new RegionAndIcbList(regions, icbs, regionOfIcb);
    }

    @Nullable
    Region region(CsvRow row) {
        Region region = regions.get(row.text("region_code"));
        if (region == null) {
            row.fault("there is no region \"" + row.text("region_code") + "\"");
        }
        return region;
    }

    /** An ICB is in one region; a contradicting trust would be counted twice or not at all. */
    @Nullable
    Icb icb(CsvRow row) {
        Icb icb = icbs.get(row.text("icb_code"));
        if (icb == null) {
            row.fault("there is no ICB \"" + row.text("icb_code") + "\"");
        } else if (regions.containsKey(row.text("region_code"))
                && !row.text("region_code").equals(regionOfIcb.get(icb.code()))) {
            row.fault("the ICB " + icb.code() + " is not in the region " + row.text("region_code"));
        }
        return icb;
    }
}
