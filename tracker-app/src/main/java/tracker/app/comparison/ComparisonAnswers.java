package tracker.app.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.app.participation.Steps;
import tracker.app.participation.Years;
import tracker.domain.campaign.AlignedYears;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.campaign.Campaigns;
import tracker.domain.campaign.Measure;
import tracker.domain.comparison.Compared;
import tracker.domain.comparison.Comparison;
import tracker.domain.comparison.ComparisonQuery.GetComparison;
import tracker.domain.comparison.Curve;
import tracker.domain.comparison.EarlierYear;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.Participation;
import tracker.domain.shared.Moment;

/** Answers what is asked about one year beside another. */
@Configuration(proxyBeanMethods = false)
class ComparisonAnswers {

    private static final int DAYS_BEFORE = 2;
    private static final int DAYS_AFTER = 3;

    private final Years years;
    private final Course course;

    ComparisonAnswers(Years years, Course course) {
        this.years = years;
        this.course = course;
    }

    @Bean
    Answers<GetComparison, Optional<Comparison>> getComparison(Campaigns campaigns) {
        return new Answers<>(
                GetComparison.class,
                query -> campaigns
                        .find(query.campaign())
                        .flatMap(campaign -> years.nameOf(query.part()).map(name -> compared(query, campaign, name))));
    }

    private Comparison compared(GetComparison query, AnnouncedCampaign campaign, String name) {
        Moment moment = years.moment(campaign, query.asAt());
        EarlierYear earlier = years.before(campaign)
                .map(before -> earlier(query, campaign, before, moment))
                .orElse(null);
        return new Comparison(
                moment,
                query,
                campaign,
                name,
                CampaignPoint.of(campaign.days(), moment.asAt()),
                earlier,
                measures(query, campaign, name, earlier),
                curve(query, campaign, moment, earlier));
    }

    private EarlierYear earlier(
            GetComparison query, AnnouncedCampaign campaign, AnnouncedCampaign before, Moment moment) {
        AlignedYears aligned = new AlignedYears(campaign.days(), before.days(), query.alignment());
        return new EarlierYear(
                before, years.learned(before), aligned.samePoint(moment.asAt()), aligned.shift(), aligned.longer());
    }

    private List<Compared> measures(
            GetComparison query, AnnouncedCampaign campaign, String name, @Nullable EarlierYear earlier) {
        Participation now = years.participation(campaign, query.part(), name, query.asAt());
        Participation end = earlier == null ? null : years.participation(earlier.campaign(), query.part(), name, null);
        Participation then = earlier == null || !comparable(query, earlier)
                ? null
                : years.participation(
                        earlier.campaign(),
                        query.part(),
                        name,
                        happened(query) ? AsAt.happened(earlier.samePoint()) : AsAt.known(earlier.samePoint()));
        return Arrays.stream(Measure.values())
                .map(measure -> new Compared(measure, Years.of(measure, now), of(measure, then), of(measure, end)))
                .toList();
    }

    private static long of(Measure measure, @Nullable Participation participation) {
        return participation == null ? 0 : Years.of(measure, participation);
    }

    /** From two days before the week to three days after the longer one, or to today where that is later. */
    private Curve curve(GetComparison query, AnnouncedCampaign campaign, Moment moment, @Nullable EarlierYear earlier) {
        int today = CampaignPoint.of(campaign.days(), moment.asAt()).day();
        LocalDate first = campaign.days().firstDay().minusDays(DAYS_BEFORE);
        int late = 1
                + Math.toIntExact(ChronoUnit.DAYS.between(
                        campaign.days().firstDay(), campaign.days().lateUntil()));
        int longer = earlier == null ? 0 : Math.max(0, -earlier.longer());
        int last = Math.max(campaign.days().week().size() + longer + DAYS_AFTER, Math.min(today, late));
        int hours = (DAYS_BEFORE + last) * Curve.HOURS;
        List<Long> now =
                course.of(new Steps(query.campaign(), query.part(), query.measure(), happened(query)), first, hours);
        List<Long> then = earlier == null || !comparable(query, earlier)
                ? List.of()
                : course.of(
                        new Steps(earlier.campaign().id(), query.part(), query.measure(), happened(query)),
                        earlier.campaign().days().firstDay().plusDays(earlier.shift() - (long) DAYS_BEFORE),
                        hours);
        int known = hoursUntil(campaign, moment, hours);
        return new Curve(1 - DAYS_BEFORE, now.subList(0, known), then);
    }

    /** When things were known matters only to what was known then. */
    private static boolean comparable(GetComparison query, EarlierYear earlier) {
        return happened(query) || earlier.learned().asItWent();
    }

    private static boolean happened(GetComparison query) {
        return query.asAt() != null && query.asAt().tellsWhatHappened();
    }

    /** This hour included. */
    private static int hoursUntil(AnnouncedCampaign campaign, Moment moment, int hours) {
        CampaignPoint point = CampaignPoint.of(campaign.days(), moment.asAt());
        long begun =
                (point.day() - 1L + DAYS_BEFORE) * Curve.HOURS + point.time().getHour() + 1;
        return Math.toIntExact(Math.clamp(begun, 0, hours));
    }
}
