package tracker.app.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tracker.app.datafiles.CsvFile;
import tracker.app.datafiles.CsvRow;
import tracker.app.datafiles.FileRefusedException;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.shared.RuleBroken;

/** Reads the list of known weeks. */
final class KnownWeekReader {

    private static final List<String> DAYS = List.of("run_up_from", "first_day", "last_day", "late_until");
    private static final List<String> COLUMNS =
            Stream.concat(Stream.of("year", "dates"), DAYS.stream()).toList();

    private KnownWeekReader() {}

    /** @throws FileRefusedException when anything in it is wrong */
    static List<KnownWeek> read(Resource file) {
        CsvFile csv = CsvFile.read(file, COLUMNS);
        List<KnownWeek> weeks = new ArrayList<>();
        Set<CampaignId> seen = new HashSet<>();
        for (CsvRow row : csv.rows()) {
            KnownWeek week = week(row);
            if (week != null && !seen.add(week.campaign())) {
                row.fault("the year " + week.campaign() + " already exists");
            } else if (week != null) {
                weeks.add(week);
            }
        }
        csv.faults().refuse();
        return weeks;
    }

    private static @Nullable KnownWeek week(CsvRow row) {
        CampaignId campaign = campaign(row);
        DatesStatus dates = status(row);
        CampaignDays days = days(row);
        return campaign == null || days == null || dates == null ? null : new KnownWeek(campaign, days, dates);
    }

    private static @Nullable CampaignDays days(CsvRow row) {
        LocalDate runUpFrom = row.day("run_up_from");
        LocalDate firstDay = row.day("first_day");
        LocalDate lastDay = row.day("last_day");
        LocalDate lateUntil = row.day("late_until");
        DAYS.stream()
                .filter(column -> row.text(column).isEmpty())
                .forEach(column -> row.fault("the " + column + " is empty"));
        if (runUpFrom == null || firstDay == null || lastDay == null || lateUntil == null) {
            return null;
        }
        try {
            return new CampaignDays(runUpFrom, firstDay, lastDay, lateUntil);
        } catch (RuleBroken disorder) {
            row.fault(disorder.sentence());
            return null;
        }
    }

    private static @Nullable CampaignId campaign(CsvRow row) {
        if (!row.text("year").matches("[0-9]{4}")) {
            row.fault("the year \"" + row.text("year") + "\" is not a year");
            return null;
        }
        return row.needed("year", year -> new CampaignId(Integer.valueOf(year)));
    }

    private static @Nullable DatesStatus status(CsvRow row) {
        for (DatesStatus status : DatesStatus.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(row.text("dates"))) {
                return status;
            }
        }
        row.fault("the dates \"" + row.text("dates") + "\" is neither provisional nor confirmed");
        return null;
    }
}
