package tracker.ui.links;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.calendar.CalendarEntry;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.shared.PageNotFoundException;

/**
 * What stands in the address of the calendar, so that it can be sent on or loaded again as it is.
 *
 * @param kind null for all of them
 */
public record CalendarAddress(
        CampaignId campaign, Area area, @Nullable ActivityKind kind, CalendarDayCriteria choice) {

    private static final String REGION = "region";
    private static final String TRUST = "trust";
    private static final String KIND = "kind";
    private static final String FROM = "from";
    private static final String DAY = "day";
    private static final String SHEET = "sheet";
    private static final String MONTH = "month";
    private static final int MOST_SHEETS = 10_000;

    static CalendarAddress of(CampaignId campaign, Area part, @Nullable ActivityKind kind) {
        return new CalendarAddress(campaign, part, kind, CalendarDayCriteria.WEEK);
    }

    CalendarAddress choosing(CalendarDayCriteria newChoice) {
        return new CalendarAddress(campaign, area, kind, newChoice);
    }

    /** @throws PageNotFoundException with a sentence when the address makes no sense */
    public static CalendarAddress read(Location location, CampaignId campaign) {
        QueryParameters typed = location.getQueryParameters();
        CalendarDayCriteria choice = new CalendarDayCriteria(
                read(typed, FROM, CalendarAddress::day).orElse(null),
                read(typed, DAY, CalendarAddress::day).orElse(null),
                read(typed, SHEET, CalendarAddress::sheet).orElse(1),
                read(typed, MONTH, CalendarAddress::month).orElse(null));
        Area part = read(typed, TRUST, code -> Area.trust(new TrustCode(code.toUpperCase(Locale.ROOT))))
                .or(() -> read(typed, REGION, Area::region))
                .orElse(Area.NATION);
        return new CalendarAddress(
                campaign, part, read(typed, KIND, CalendarAddress::kind).orElse(null), choice);
    }

    public QueryParameters parameters() {
        Map<String, String> all = new HashMap<>();
        all.put(CampaignChoice.PARAMETER, campaign.toString());
        if (area.code() != null) {
            all.put(area.level() == Area.AreaLevel.TRUST ? TRUST : REGION, area.code());
        }
        if (kind != null) {
            all.put(KIND, word(kind));
        }
        if (choice.from() != null) {
            all.put(FROM, choice.from().toString());
        }
        if (choice.day() != null) {
            all.put(DAY, choice.day().toString());
        }
        if (choice.sheet() > 1) {
            all.put(SHEET, Integer.toString(choice.sheet()));
        }
        if (choice.month() != null) {
            all.put(MONTH, choice.month().toString());
        }
        return QueryParameters.simple(all);
    }

    /** "school-talk". */
    public static String word(ActivityKind kind) {
        return kind.one().replace(' ', '-');
    }

    public static ActivityKind kind(String word) {
        return CalendarEntry.KINDS.stream()
                .filter(kind -> word(kind).equals(word))
                .findFirst()
                .orElseThrow(() -> new PageNotFoundException(
                        "The calendar does not show activities of the type in this address."));
    }

    private static <T> Optional<T> read(QueryParameters typed, String name, Function<String, T> reading) {
        try {
            return typed.getSingleParameter(name).map(reading);
        } catch (RuleBroken wrong) {
            throw new PageNotFoundException(wrong.sentence());
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new PageNotFoundException("The day in this address is not valid. Write it like 2027-03-09.");
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException wrong) {
            throw new PageNotFoundException("The month in this address is not valid. Write it like 2027-03.");
        }
    }

    private static int sheet(String text) {
        try {
            return Math.clamp(Long.parseLong(text), 1, MOST_SHEETS);
        } catch (NumberFormatException wrong) {
            throw new PageNotFoundException("The page number in this address is not valid.");
        }
    }
}
