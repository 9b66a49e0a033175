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
import tracker.app.participation.Years;
import tracker.domain.campaign.AlignedYears;
import tracker.domain.campaign.Alignment;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.AnnouncedCampaign.Goal;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.campaign.Measure;
import tracker.domain.outlook.GoalOutlook;
import tracker.domain.outlook.Goals;
import tracker.domain.outlook.OutlookQuery.GetGoals;
import tracker.domain.outlook.RegionCoverage;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.Participation;
import tracker.domain.participation.Participation.PartTally;
import tracker.domain.participation.Participation.TrustsTakingPart;
import tracker.domain.shared.London;
import tracker.domain.shared.Moment;
import tracker.domain.trust.Part;

/** How far the goals of a campaign are, beside the same point of the year before. */
@Component
class GoalOutlooks {

    private static final String ENGLAND = "England";

    private final Years years;
    private final Forecasts forecasts;

    GoalOutlooks(Years years, Forecasts forecasts) {
        this.years = years;
        this.forecasts = forecasts;
    }

    Goals of(AnnouncedCampaign campaign, GetGoals asked) {
        @Nullable AsAt asAt = asked.asAt();
        Moment moment = years.moment(campaign, asAt);
        Background background = forecasts.background(campaign);
        Known known = new Known(background, moment, asAt);
        Participation now = known.now(Part.NATION, ENGLAND);
        @Nullable Participation then = known.then(Part.NATION, ENGLAND);
        return new Goals(
                moment,
                asked,
                campaign,
                CampaignPoint.of(campaign.days(), moment.asAt()),
                background.told(),
                campaign.goals().stream()
                        .flatMap(goal -> years.nameOf(goal.part()).stream().map(name -> outlook(goal, name, known)))
                        .toList(),
                nation(campaign, now.trusts(), then),
                now.parts().stream()
                        .filter(part -> part.part().code() != null)
                        .map(part -> region(campaign, part, now.trusts().open(), then))
                        .toList());
    }

    /** What is known of each part, now and at the same point of the year before; found once however many goals a part has. */
    private final class Known {

        private final Background background;
        private final Moment moment;
        private final @Nullable AsAt asAt;
        private final Map<Part, Participation> now = new HashMap<>();
        private final Map<Part, Participation> then = new HashMap<>();

        Known(Background background, Moment moment, @Nullable AsAt asAt) {
            this.background = background;
            this.moment = moment;
            this.asAt = asAt;
        }

        Participation now(Part part, String name) {
            return now.computeIfAbsent(part, unseen -> years.participation(background.campaign(), part, name, asAt));
        }

        boolean tellsWhatHappened() {
            return asAt != null && asAt.tellsWhatHappened();
        }

        /** Null where nobody knows. */
        @Nullable
        Participation then(Part part, String name) {
            AnnouncedCampaign before = background.told();
            if (before == null) {
                return null;
            }
            AlignedYears aligned = new AlignedYears(background.campaign().days(), before.days(), Alignment.DAY);
            Instant samePoint = aligned.samePoint(moment.asAt());
            AsAt same = tellsWhatHappened() ? AsAt.happened(samePoint) : AsAt.known(samePoint);
            return then.computeIfAbsent(part, unseen -> years.participation(before, part, name, same));
        }
    }

    private GoalOutlook outlook(Goal goal, String name, Known known) {
        Participation participation = known.now(goal.part(), name);
        Participation then = known.then(goal.part(), name);
        long now = Years.of(goal.measure(), participation);
        return new GoalOutlook(
                goal,
                name,
                now,
                then == null ? OptionalLong.empty() : OptionalLong.of(Years.of(goal.measure(), then)),
                perDay(goal, now, London.dayOf(known.moment.asAt())),
                now >= goal.target() || known.tellsWhatHappened()
                        ? null
                        : forecasts
                                .of(known.background, participation, goal.measure(), known.moment.asAt())
                                .end());
    }

    private static OptionalDouble perDay(Goal goal, long now, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, goal.by()) + 1;
        return left <= 0 || now >= goal.target()
                ? OptionalDouble.empty()
                : OptionalDouble.of((goal.target() - now) / (double) left);
    }

    private static RegionCoverage nation(
            AnnouncedCampaign campaign, TrustsTakingPart now, @Nullable Participation then) {
        OptionalInt target = target(campaign, Part.NATION);
        return new RegionCoverage(
                "",
                ENGLAND,
                now.takingPart(),
                now.open(),
                then == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(then.trusts().takingPart()),
                target,
                true);
    }

    /** A region without a goal of its own has its share of the nation's, by the number of its open trusts. */
    private static RegionCoverage region(
            AnnouncedCampaign campaign, PartTally region, int openInAll, @Nullable Participation then) {
        OptionalInt own = target(campaign, region.part());
        OptionalInt nation = target(campaign, Part.NATION);
        OptionalInt share = nation.isEmpty() || openInAll == 0
                ? OptionalInt.empty()
                : OptionalInt.of((int)
                        Math.round(nation.getAsInt() * (double) region.trusts().open() / openInAll));
        return new RegionCoverage(
                String.valueOf(region.part().code()),
                region.name(),
                region.trusts().takingPart(),
                region.trusts().open(),
                then == null ? OptionalInt.empty() : OptionalInt.of(taking(then.parts(), region.part())),
                own.isPresent() ? own : share,
                own.isPresent());
    }

    private static int taking(List<PartTally> parts, Part part) {
        return parts.stream()
                .filter(other -> other.part().equals(part))
                .mapToInt(other -> other.trusts().takingPart())
                .sum();
    }

    private static OptionalInt target(AnnouncedCampaign campaign, Part part) {
        return campaign.goals().stream()
                .filter(goal -> goal.measure() == Measure.TRUSTS && goal.part().equals(part))
                .mapToInt(Goal::target)
                .findFirst();
    }
}
