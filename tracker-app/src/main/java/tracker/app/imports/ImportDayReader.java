package tracker.app.imports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.imports.ImportColumn;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.DayTextParser;
import tracker.domain.shared.DayTextParser.DayReading;
import tracker.domain.shared.LondonCalendar;

/**
 * Reads the days of a row.
 *
 * @param year of dates without one: the campaign's
 * @param campaigns by year, to see which of two readings lies in its week
 */
record ImportDayReader(int year, IntFunction<Optional<AnnouncedCampaign>> campaigns) {

    /** Null if they cannot be read. */
    @Nullable
    DayRange days(ImportCellReader cells, @Nullable ActivityKind kind) {
        if (cells.text(ImportColumn.FIRST_DAY).isEmpty()) {
            cells.wrong(ImportColumn.FIRST_DAY, "Enter the date, for example 2027-03-09 or 9 March 2027.");
        }
        DayRange first = range(cells, ImportColumn.FIRST_DAY);
        DayRange last = cells.text(ImportColumn.LAST_DAY).isEmpty() ? first : range(cells, ImportColumn.LAST_DAY);
        if (first == null || last == null) {
            return null;
        }
        if (last.to().isBefore(first.to())) {
            cells.wrong(ImportColumn.LAST_DAY, "The last day is before the first.");
            return null;
        }
        if (kind != null && !kind.severalDays() && !last.to().equals(first.from())) {
            cells.wrong(
                    cells.text(ImportColumn.LAST_DAY).isEmpty() ? ImportColumn.FIRST_DAY : ImportColumn.LAST_DAY,
                    "A " + kind.one() + " has one day. Use a row for each day.");
            return null;
        }
        return new DayRange(first.from(), last.to());
    }

    private @Nullable DayRange range(ImportCellReader cells, ImportColumn column) {
        String text = cells.text(column);
        if (text.isEmpty()) {
            return null;
        }
        DayReading reading = DayTextParser.read(text, year);
        DayRange days = reading.days();
        if (days == null) {
            cells.wrong(
                    column,
                    ImportCellReader.quoted(text) + ": " + reading.fault()
                            + " Write it like 2027-03-09, 09/03/2027 or 9 March 2027.");
            return null;
        }
        LocalDate other = reading.monthFirst();
        if (other != null && !inCampaign(days) && inCampaign(DayRange.on(other))) {
            cells.askFirst(
                    column,
                    LondonCalendar.inWords(other),
                    "With the day first it is " + days.inWords() + ", which is outside the campaign.");
            return DayRange.on(other);
        }
        if (!reading.doubt().isEmpty()) {
            cells.doubt(column, days.inWords(), reading.doubt());
        } else if (reading.noYear()) {
            cells.doubt(column, days.inWords(), "There is no year, so it is the campaign's.");
        }
        return days;
    }

    private boolean inCampaign(DayRange days) {
        return campaigns
                .apply(days.from().getYear())
                .filter(campaign -> campaign.days().include(days))
                .isPresent();
    }
}
