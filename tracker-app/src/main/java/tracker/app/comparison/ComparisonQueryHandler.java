package tracker.app.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.figures.MeasureDeltas;
import tracker.app.figures.PriorCampaigns;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignAlignment;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.comparison.CampaignComparison;
import tracker.domain.comparison.ComparisonQuery.GetComparison;
import tracker.domain.comparison.EarlierCampaign;
import tracker.domain.comparison.HourlySeries;
import tracker.domain.comparison.MeasureComparison;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.shared.SnapshotPosition;

/** Answers comparison queries. */
@Configuration(proxyBeanMethods = false)
class ComparisonQueryHandler {

    private static final int DAYS_BEFORE = 2;
    private static final int DAYS_AFTER = 3;

    private final PriorCampaigns years;
    private final HourlyMeasureRepository course;

    ComparisonQueryHandler(PriorCampaigns years, HourlyMeasureRepository course) {
        this.years = years;
        this.course = course;
    }

    @Bean
    QueryHandlerRegistration<GetComparison, Optional<CampaignComparison>> getComparison(CampaignRegistry campaigns) {
        return new QueryHandlerRegistration<>(
                GetComparison.class,
                query -> campaigns
                        .find(query.campaign())
                        .flatMap(campaign -> years.nameOf(query.area()).map(name -> compared(query, campaign, name))));
    }

    private CampaignComparison compared(GetComparison query, AnnouncedCampaign campaign, String name) {
        SnapshotPosition moment = years.moment(campaign, query.asAt());
        EarlierCampaign earlier = years.before(campaign)
                .map(before -> earlier(query, campaign, before, moment))
                .orElse(null);
        return new CampaignComparison(
                moment,
                query,
                campaign,
                name,
                CampaignPoint.of(campaign.days(), moment.asAt()),
                earlier,
                measures(query, campaign, name, earlier),
                curve(query, campaign, moment, earlier));
    }

    private EarlierCampaign earlier(
            GetComparison query, AnnouncedCampaign campaign, AnnouncedCampaign before, SnapshotPosition moment) {
        CampaignAlignment aligned = new CampaignAlignment(campaign.days(), before.days(), query.alignment());
        return new EarlierCampaign(
                before, years.learned(before), aligned.samePoint(moment.asAt()), aligned.shift(), aligned.extraDays());
    }

    private List<MeasureComparison> measures(
            GetComparison query, AnnouncedCampaign campaign, String name, @Nullable EarlierCampaign earlier) {
        ParticipationSummary now = years.participation(campaign, query.area(), name, query.filter(), query.asAt());
        ParticipationSummary end = earlier == null
                ? null
                : years.participation(earlier.campaign(), query.area(), name, query.filter(), null);
        ParticipationSummary then = earlier == null || !comparable(query, earlier)
                ? null
                : years.participation(
                        earlier.campaign(),
                        query.area(),
                        name,
                        query.filter(),
                        happened(query) ? AsAt.happened(earlier.samePoint()) : AsAt.known(earlier.samePoint()));
        return Arrays.stream(CampaignMeasure.values())
                .map(measure -> new MeasureComparison(
                        measure, PriorCampaigns.of(measure, now), of(measure, then), of(measure, end)))
                .toList();
    }

    private static long of(CampaignMeasure measure, @Nullable ParticipationSummary participation) {
        return participation == null ? 0 : PriorCampaigns.of(measure, participation);
    }

    /** From two days before the week to three days after the longer one, or to today where that is later. */
    private HourlySeries curve(
            GetComparison query,
            AnnouncedCampaign campaign,
            SnapshotPosition moment,
            @Nullable EarlierCampaign earlier) {
        int today = CampaignPoint.of(campaign.days(), moment.asAt()).day();
        LocalDate first = campaign.days().firstDay().minusDays(DAYS_BEFORE);
        int late = 1
                + Math.toIntExact(ChronoUnit.DAYS.between(
                        campaign.days().firstDay(), campaign.days().lateUntil()));
        int longer = earlier == null ? 0 : Math.max(0, -earlier.extraDays());
        int last = Math.max(campaign.days().week().size() + longer + DAYS_AFTER, Math.min(today, late));
        int hours = (DAYS_BEFORE + last) * HourlySeries.HOURS;
        List<Long> now = course.of(
                new MeasureDeltas(query.campaign(), query.area(), query.measure(), query.filter(), happened(query)),
                first,
                hours);
        List<Long> then = earlier == null || !comparable(query, earlier)
                ? List.of()
                : course.of(
                        new MeasureDeltas(
                                earlier.campaign().id(),
                                query.area(),
                                query.measure(),
                                query.filter(),
                                happened(query)),
                        earlier.campaign().days().firstDay().plusDays(earlier.shift() - (long) DAYS_BEFORE),
                        hours);
        int known = hoursUntil(campaign, moment, hours);
        return new HourlySeries(1 - DAYS_BEFORE, now.subList(0, known), then);
    }

    /** The time of reporting matters only for what was known then. */
    private static boolean comparable(GetComparison query, EarlierCampaign earlier) {
        return happened(query) || earlier.timeliness().reportedAsItHappened();
    }

    private static boolean happened(GetComparison query) {
        return query.asAt() != null && query.asAt().meansHappened();
    }

    /** Including the current hour. */
    private static int hoursUntil(AnnouncedCampaign campaign, SnapshotPosition moment, int hours) {
        CampaignPoint point = CampaignPoint.of(campaign.days(), moment.asAt());
        long begun = (point.day() - 1L + DAYS_BEFORE) * HourlySeries.HOURS
                + point.time().getHour()
                + 1;
        return Math.toIntExact(Math.clamp(begun, 0, hours));
    }
}
