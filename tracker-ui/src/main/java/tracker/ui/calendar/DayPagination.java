package tracker.ui.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignDays;
import tracker.domain.shared.DayRange;
import tracker.domain.shared.LondonCalendar;
import tracker.ui.shared.PageNotFoundException;

/**
 * The days of a campaign in pages: the week itself, and ten days on each page before it.
 *
 * @param campaign all its days
 */
record DayPagination(CampaignDays campaign) {

    private static final int DAYS_ON_A_PAGE = 10;
    private static final int MOST_DAYS = 31;

    DayRange week() {
        LocalDate most = campaign.firstDay().plusDays(MOST_DAYS - 1L);
        return new DayRange(campaign.firstDay(), earlier(campaign.lastDay(), most));
    }

    /** The page on which this day is; null for the week. */
    DayRange with(@Nullable LocalDate day) {
        if (day == null) {
            return week();
        }
        refuseForeign(day);
        DayRange week = week();
        if (day.isBefore(week.from())) {
            long back = (ChronoUnit.DAYS.between(day, week.from()) + DAYS_ON_A_PAGE - 1) / DAYS_ON_A_PAGE;
            LocalDate from = week.from().minusDays(back * DAYS_ON_A_PAGE);
            return new DayRange(later(from, campaign.runUpFrom()), from.plusDays(DAYS_ON_A_PAGE - 1L));
        }
        if (day.isAfter(week.to())) {
            long on = (ChronoUnit.DAYS.between(week.to(), day) - 1) / DAYS_ON_A_PAGE;
            LocalDate from = week.to().plusDays(1 + on * DAYS_ON_A_PAGE);
            return new DayRange(from, earlier(from.plusDays(DAYS_ON_A_PAGE - 1L), campaign.lastDay()));
        }
        return week;
    }

    /** That day alone. */
    DayRange only(LocalDate day) {
        refuseForeign(day);
        return DayRange.on(day);
    }

    /** The last day before the page; empty on the first one. */
    Optional<LocalDate> before(DayRange page) {
        return Optional.of(page.from().minusDays(1)).filter(day -> !day.isBefore(campaign.runUpFrom()));
    }

    /** The first day after the page; empty on the last one. */
    Optional<LocalDate> after(DayRange page) {
        return Optional.of(page.to().plusDays(1)).filter(day -> !day.isAfter(campaign.lastDay()));
    }

    private void refuseForeign(LocalDate day) {
        if (day.isBefore(campaign.runUpFrom()) || day.isAfter(campaign.lastDay())) {
            throw new PageNotFoundException("The day in this address is outside the campaign, which runs from "
                    + LondonCalendar.inWords(campaign.runUpFrom()) + " to " + LondonCalendar.inWords(campaign.lastDay())
                    + ".");
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
