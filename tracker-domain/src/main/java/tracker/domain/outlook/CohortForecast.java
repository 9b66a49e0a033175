package tracker.domain.outlook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import tracker.domain.activity.ActivityKind;

/**
 * Forecasts the final figure from what is held, what is booked, and what nobody has booked yet.
 *
 * <p>The activities known at a point are divided by kind and by state: held, planned for a later day, for today, for
 * yesterday, and so on ({@link OriginClass}). Of each group a share was held in the end in the year before. The same
 * share of the same group is expected this year ({@link ShrunkRate}). To this come activities that are not known yet: as
 * many as came after the same point of the year before, times a growth. This is the cohort component method of
 * population projections (S. H. Preston, P. Heuveline and M. Guillot, Demography, 2001, chapter 6) with the states of an
 * activity for ages, survival for being held, and births for new activities. In the trade of insurance the last part is
 * the "incurred but not reported" claims of the Cape Cod method (J. N. Stanard, Proceedings of the Casualty Actuarial
 * Society 72, 1985).
 *
 * <p>The growth is the {@link CampaignLevel}. If the share of bookings without a report differs from the year before,
 * {@link OverdueRatio} moves both the share held and the late reports.
 *
 * <p>The variance adds up: binomial for the known activities and Poisson for the new ones (times what one report counts,
 * a compound sum), the errors of shares, growth and amounts, and what two years differ by beyond chance
 * ({@link YearVariation}), which moves all bookings together and all new activities together. Its factors were chosen with the score of decision 0056.
 */
final class CohortForecast {

    /** How far the log odds of being held differ, in units of the variation between years. */
    private static final double ODDS_DIFFER = 2.3;

    /** How far the numbers of activities not yet known differ, likewise. */
    private static final double NEWS_DIFFER = 1.2;

    /** The same for what has taken place and is not reported. */
    private static final double LATE_NEWS_DIFFER = 3;

    /** How much of an unexplained overdue ratio is added to that. */
    private static final double OVERDUE_DIFFERS = 0.4;

    private final TransitionTable now;
    private final TransitionTable then;
    private final CampaignSpan span;
    private final int today;
    private final double variation;
    private final OverdueRatio overdue;
    private final CampaignLevel level;
    private final Map<OriginClass, ShrunkRate> rates = new EnumMap<>(OriginClass.class);
    private final List<RemainingPart> booked = new ArrayList<>();
    private final List<RemainingPart> news = new ArrayList<>();

    /**
     * Fits the forecast.
     *
     * @param now this campaign, as known at the point
     * @param then the year before from the same point to its end, with its days numbered as this year's
     * @param today the day of the campaign on which the query is made
     */
    CohortForecast(TransitionTable now, TransitionTable then, CampaignSpan span, int today) {
        this.now = now;
        this.then = then;
        this.span = span;
        this.today = today;
        this.variation = YearVariation.of(now, then, today);
        this.overdue = OverdueRatio.of(now, then, today);
        for (OriginClass origin : OriginClass.values()) {
            TransitionTable group = from(then, origin);
            rates.put(origin, ShrunkRate.of(group.count(ActivityTransition::held), group.count(each -> true)));
        }
        this.level = CampaignLevel.of(now, then, today);
        for (ActivityKind kind : ActivityKind.values()) {
            add(now.of(kind), then.of(kind));
        }
    }

    private TransitionTable from(TransitionTable rest, OriginClass origin) {
        return rest.only(each -> each.wasKnown() && OriginClass.of(each.before(), each.dayBefore(), today) == origin);
    }

    private void add(TransitionTable here, TransitionTable rest) {
        AmountPerActivity amount = AmountPerActivity.of(here, rest);
        if (amount.mean() <= 0) {
            return;
        }
        DestinationDays destinations = new DestinationDays(rest, span.lastNow());
        for (OriginClass origin : OriginClass.values()) {
            TransitionTable group =
                    here.only(each -> each.known() && OriginClass.of(each.after(), each.dayAfter(), today) == origin);
            booked.add(
                    origin == OriginClass.HELD
                            ? revisions(group, from(rest, origin))
                            : outcomes(group, from(rest, origin), origin, amount, destinations));
        }
        addNews(
                rest.only(each -> isNews(each) && each.dayAfter() > today),
                level.ratio(),
                amount,
                Math.hypot(NEWS_DIFFER * variation, level.error()));
        addNews(
                rest.only(each -> isNews(each) && each.dayAfter() <= today),
                level.ofPart(here.count(ActivityTransition::held), rest.count(ActivityTransition::wasHeld))
                        * overdue.lateReports(),
                amount,
                Math.hypot(
                        Math.hypot(LATE_NEWS_DIFFER * variation, level.error()), OVERDUE_DIFFERS * overdue.unsure()));
    }

    private boolean isNews(ActivityTransition each) {
        return !each.wasKnown() && each.held() && each.dayAfter() <= span.lastNow();
    }

    /** What is held changes as it did the year before: it is corrected, revised or withdrawn. */
    private static RemainingPart revisions(TransitionTable group, TransitionTable groupThen) {
        double before = groupThen.heldBefore();
        double change = before <= 0 ? 0 : groupThen.heldAfter() / before - 1;
        return new RemainingPart(byDay(group, ActivityTransition::amountAfter, change), 1, 0, 0);
    }

    private RemainingPart outcomes(
            TransitionTable group,
            TransitionTable groupThen,
            OriginClass origin,
            AmountPerActivity amount,
            DestinationDays destinations) {
        ShrunkRate rate = Objects.requireNonNull(rates.get(origin))
                .ofPart(groupThen.count(ActivityTransition::held), groupThen.count(each -> true));
        double share = origin.isOverdue() ? overdue.heldInTheEnd(rate.share()) : rate.share();
        Map<Integer, Double> planned = byDay(group, ActivityTransition::activities, share * amount.mean());
        return new RemainingPart(
                origin == OriginClass.GONE ? planned : destinations.of(planned, origin, today),
                amount.dispersion() - share * amount.mean(),
                rate.relativeError() + amount.relativeError(),
                (1 - share) * Math.hypot(ODDS_DIFFER * variation, OVERDUE_DIFFERS * overdue.unsure()));
    }

    private static Map<Integer, Double> byDay(
            TransitionTable group, ToDoubleFunction<ActivityTransition> figure, double times) {
        Map<Integer, Double> days = new HashMap<>();
        for (ActivityTransition each : group.transitions()) {
            days.merge(each.dayAfter(), figure.applyAsDouble(each) * times, Double::sum);
        }
        return days;
    }

    /** @param came what came after this point of the year before, either all ahead or all until today */
    private void addNews(TransitionTable came, double growth, AmountPerActivity amount, double sway) {
        double all = came.count(each -> true);
        if (all == 0) {
            return;
        }
        Map<Integer, Double> days = byDay(came, ActivityTransition::activities, growth * amount.mean());
        if (came.transitions().getFirst().dayAfter() > today) {
            double usual = days.values().stream().mapToDouble(each -> each).sum() / span.daysThenAfter(today);
            for (int day : span.newDaysAfter(today)) {
                days.merge(day, usual, Double::sum);
            }
        }
        news.add(new RemainingPart(days, amount.dispersion(), 1 / all + amount.relativeError(), sway));
    }

    /** The share of last year's final figure that was held or planned at this point: 0 or more. */
    double shareKnown() {
        double end = then.count(ActivityTransition::held);
        return end <= 0 ? 0 : then.count(each -> each.wasHeld() || each.wasPlanned()) / end;
    }

    RemainingEstimate ofAll() {
        return of(day -> true);
    }

    /** The figure still to come for the days. */
    RemainingEstimate of(IntPredicate days) {
        return sum(booked, days).plus(sum(news, days));
    }

    private static RemainingEstimate sum(List<RemainingPart> parts, IntPredicate days) {
        double mean = 0;
        double variance = 0;
        double sway = 0;
        for (RemainingPart part : parts) {
            double amount = part.on(days);
            mean += amount;
            variance += part.dispersion() * Math.abs(amount) + part.relativeError() * amount * amount;
            sway += part.sway() * amount;
        }
        return new RemainingEstimate(mean, variance + sway * sway);
    }
}
