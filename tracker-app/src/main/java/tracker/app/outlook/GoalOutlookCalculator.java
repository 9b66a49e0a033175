package tracker.app.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tracker.app.figures.PriorCampaigns;
import tracker.domain.campaign.AlignmentMode;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.Goal;
import tracker.domain.campaign.CampaignAlignment;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.outlook.GoalForecast;
import tracker.domain.outlook.GoalSummary;
import tracker.domain.outlook.OutlookQuery.GetGoals;
import tracker.domain.outlook.RegionCoverage;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ParticipationSummary.AreaTotals;
import tracker.domain.participation.ParticipationSummary.ParticipatingTrustCount;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Area;

/** Calculates the progress of goals, compared with the same stage of the previous year. */
@Component
class GoalOutlookCalculator {

    private static final String ENGLAND = "England";

    private final PriorCampaigns years;
    private final ForecastService forecasts;

    GoalOutlookCalculator(PriorCampaigns years, ForecastService forecasts) {
        this.years = years;
        this.forecasts = forecasts;
    }

    GoalSummary of(AnnouncedCampaign campaign, GetGoals query) {
        @Nullable AsAt asAt = query.asAt();
        SnapshotPosition moment = years.moment(campaign, asAt);
        ForecastBaseline background = forecasts.background(campaign);
        KnownParticipation known = new KnownParticipation(background, moment, asAt);
        ParticipationSummary now = known.now(Area.NATION, ENGLAND);
        @Nullable ParticipationSummary then = known.then(Area.NATION, ENGLAND);
        return new GoalSummary(
                moment,
                query,
                campaign,
                CampaignPoint.of(campaign.days(), moment.asAt()),
                background.comparableCampaign(),
                campaign.goals().stream()
                        .flatMap(goal -> years.nameOf(goal.area()).stream().map(name -> outlook(goal, name, known)))
                        .toList(),
                nation(campaign, now.trusts(), then),
                now.areas().stream()
                        .filter(part -> part.area().code() != null)
                        .map(part -> region(campaign, part, now.trusts().open(), then))
                        .toList());
    }

    /** Figures of each area, now and at the same stage of the previous year. Loaded once per area. */
    private final class KnownParticipation {

        private final ForecastBaseline background;
        private final SnapshotPosition moment;
        private final @Nullable AsAt asAt;
        private final Map<Area, ParticipationSummary> now = new HashMap<>();
        private final Map<Area, ParticipationSummary> then = new HashMap<>();

        KnownParticipation(ForecastBaseline background, SnapshotPosition moment, @Nullable AsAt asAt) {
            this.background = background;
            this.moment = moment;
            this.asAt = asAt;
        }

        ParticipationSummary now(Area part, String name) {
            return now.computeIfAbsent(part, unseen -> years.participation(background.campaign(), part, name, asAt));
        }

        boolean tellsWhatHappened() {
            return asAt != null && asAt.meansHappened();
        }

        /** Null if not known. */
        @Nullable
        ParticipationSummary then(Area part, String name) {
            AnnouncedCampaign before = background.comparableCampaign();
            if (before == null) {
                return null;
            }
            CampaignAlignment aligned =
                    new CampaignAlignment(background.campaign().days(), before.days(), AlignmentMode.DAY);
            Instant samePoint = aligned.samePoint(moment.asAt());
            AsAt same = tellsWhatHappened() ? AsAt.happened(samePoint) : AsAt.known(samePoint);
            return then.computeIfAbsent(part, unseen -> years.participation(before, part, name, same));
        }
    }

    private GoalForecast outlook(Goal goal, String name, KnownParticipation known) {
        ParticipationSummary participation = known.now(goal.area(), name);
        ParticipationSummary then = known.then(goal.area(), name);
        long now = PriorCampaigns.of(goal.measure(), participation);
        return new GoalForecast(
                goal,
                name,
                now,
                then == null ? OptionalLong.empty() : OptionalLong.of(PriorCampaigns.of(goal.measure(), then)),
                perDay(goal, now, LondonCalendar.dayOf(known.moment.asAt())),
                now >= goal.target() || known.tellsWhatHappened()
                        ? null
                        : forecasts
                                .of(known.background, participation, goal.measure(), known.moment.asAt())
                                .end(),
                CampaignPhase.of(known.background.campaign(), LondonCalendar.dayOf(known.moment.asAt()))
                        .isFinal());
    }

    private static OptionalDouble perDay(Goal goal, long now, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, goal.by()) + 1;
        return left <= 0 || now >= goal.target()
                ? OptionalDouble.empty()
                : OptionalDouble.of((goal.target() - now) / (double) left);
    }

    private static RegionCoverage nation(
            AnnouncedCampaign campaign, ParticipatingTrustCount now, @Nullable ParticipationSummary then) {
        OptionalInt target = target(campaign, Area.NATION);
        return new RegionCoverage(
                "",
                ENGLAND,
                now.participating(),
                now.open(),
                then == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(then.trusts().participating()),
                target,
                true);
    }

    /** A region without its own goal has a share of the national target, based on its number of open trusts. */
    private static RegionCoverage region(
            AnnouncedCampaign campaign, AreaTotals region, int openInAll, @Nullable ParticipationSummary then) {
        OptionalInt own = target(campaign, region.area());
        OptionalInt nation = target(campaign, Area.NATION);
        OptionalInt share = nation.isEmpty() || openInAll == 0
                ? OptionalInt.empty()
                : OptionalInt.of((int)
                        Math.round(nation.getAsInt() * (double) region.trusts().open() / openInAll));
        return new RegionCoverage(
                String.valueOf(region.area().code()),
                region.name(),
                region.trusts().participating(),
                region.trusts().open(),
                then == null ? OptionalInt.empty() : OptionalInt.of(taking(then.areas(), region.area())),
                own.isPresent() ? own : share,
                own.isPresent());
    }

    private static int taking(List<AreaTotals> parts, Area part) {
        return parts.stream()
                .filter(other -> other.area().equals(part))
                .mapToInt(other -> other.trusts().participating())
                .sum();
    }

    private static OptionalInt target(AnnouncedCampaign campaign, Area part) {
        return campaign.goals().stream()
                .filter(goal ->
                        goal.measure() == CampaignMeasure.TRUSTS && goal.area().equals(part))
                .mapToInt(Goal::target)
                .findFirst();
    }
}
