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
 * <p>The growth of what lies ahead is the number of activities that became known in the last days over the same number of
 * the year before; the growth of what is reported late is the ratio of what is held. Both are shrunk towards the
 * growth of all (gamma-Poisson: A. Gelman and others, Bayesian Data Analysis, 2013, section 2.6). If the share of bookings
 * without a report differs from the year before, {@link OverdueRatio} moves both the share held and the late reports.
 *
 * <p>The variance adds up: binomial for the known activities and Poisson for the new ones (times what one report counts,
 * a compound sum), the errors of shares, growth and amounts, and what two years differ by beyond chance
 * ({@link YearVariation}), which moves all bookings together and all new activities together. Its four factors were
 * chosen with the score of decision 0056.
 */
final class CohortForecast {

    /** How far the log odds of being held differ, in units of the variation between years. */
    private static final double ODDS_DIFFER = 2.5;

    /** How far the numbers of activities not yet known differ, likewise. */
    private static final double NEWS_DIFFER = 1.8;

    /** The same for what has taken place and is not reported. */
    private static final double LATE_NEWS_DIFFER = 3;

    /** How much of an unexplained overdue ratio is added to that. */
    private static final double OVERDUE_DIFFERS = 0.4;

    /** The activities that the growth of all weighs as much as, for all kinds together and for one. */
    private static final double WORTH_OF_ALL = 60;

    private static final double WORTH_OF_KINDS = 20;

    private final TransitionTable now;
    private final PriorCampaignCourse then;
    private final CampaignSpan span;
    private final int today;
    private final double variation;
    private final OverdueRatio overdue;
    private final Map<OriginClass, ShrunkRate> rates = new EnumMap<>(OriginClass.class);
    private final List<RemainingPart> booked = new ArrayList<>();
    private final List<RemainingPart> news = new ArrayList<>();

    /**
     * Fits the forecast.
     *
     * @param now this campaign, from some days before the point to the point
     * @param then the year before, with its days numbered as this year's
     * @param today the day of the campaign on which the query is made
     */
    CohortForecast(TransitionTable now, PriorCampaignCourse then, CampaignSpan span, int today) {
        this.now = now;
        this.then = then;
        this.span = span;
        this.today = today;
        this.variation = YearVariation.of(now, then.rest(), today);
        this.overdue = OverdueRatio.of(now, then.rest(), today);
        for (OriginClass origin : OriginClass.values()) {
            TransitionTable group = from(then.rest(), origin);
            rates.put(origin, ShrunkRate.of(group.count(ActivityTransition::held), group.count(each -> true)));
        }
        double level =
                (now.count(ActivityTransition::known) + 1) / (then.rest().count(ActivityTransition::wasKnown) + 1);
        double growth = growth(now.news(), then.recent().news(), level, WORTH_OF_ALL);
        for (ActivityKind kind : ActivityKind.values()) {
            add(now.of(kind), then.recent().of(kind), then.rest().of(kind), growth);
        }
    }

    private static double growth(double here, double there, double usual, double worth) {
        return (here + worth * usual) / (there + worth);
    }

    /** The squared relative error of a Poisson count that is shrunk towards a usual value. */
    private static double shrunkError(double count) {
        return count / ((count + WORTH_OF_KINDS) * (count + WORTH_OF_KINDS));
    }

    private TransitionTable from(TransitionTable rest, OriginClass origin) {
        return rest.only(
                each -> each.wasKnown() && OriginClass.of(each.before(), each.dayBefore(), today) == origin);
    }

    private void add(TransitionTable here, TransitionTable recent, TransitionTable rest, double growth) {
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
        double error = shrunkError(here.news()) + shrunkError(recent.news());
        addNews(
                rest,
                true,
                growth(here.news(), recent.news(), growth, WORTH_OF_KINDS),
                amount,
                error,
                NEWS_DIFFER * variation);
        addNews(
                rest,
                false,
                growth(
                                here.count(ActivityTransition::held),
                                rest.count(ActivityTransition::wasHeld),
                                growth,
                                WORTH_OF_KINDS)
                        * overdue.lateReports(),
                amount,
                error,
                Math.hypot(LATE_NEWS_DIFFER * variation, OVERDUE_DIFFERS * overdue.unsure()));
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

    /** @param ahead whether on days to come; otherwise today and before */
    private void addNews(
            TransitionTable rest, boolean ahead, double growth, AmountPerActivity amount, double error, double sway) {
        TransitionTable came = rest.only(each -> !each.wasKnown()
                && each.held()
                && each.dayAfter() <= span.lastNow()
                && ahead == each.dayAfter() > today);
        double all = came.count(each -> true);
        if (all == 0) {
            return;
        }
        Map<Integer, Double> days = byDay(came, ActivityTransition::activities, growth * amount.mean());
        if (ahead) {
            double usual = days.values().stream().mapToDouble(each -> each).sum() / span.daysThenAfter(today);
            for (int day : span.newDaysAfter(today)) {
                days.merge(day, usual, Double::sum);
            }
        }
        news.add(new RemainingPart(days, amount.dispersion(), 1 / all + error + amount.relativeError(), sway));
    }

    /** The share of last year's final figure that was held or planned at this point: 0 or more. */
    double shareKnown() {
        double end = then.rest().count(ActivityTransition::held);
        return end <= 0 ? 0 : then.rest().count(each -> each.wasHeld() || each.wasPlanned()) / end;
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
