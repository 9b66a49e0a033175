package tracker.app.outlook;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import tracker.app.figures.PriorCampaigns;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignAlignment;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.campaign.CampaignPhase;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.outlook.ForecastCalculator;
import tracker.domain.outlook.ForecastInput;
import tracker.domain.outlook.ForecastResult;
import tracker.domain.outlook.NoForecastReason;
import tracker.domain.outlook.ParticipationForecast;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area;

/** Loads the data of a forecast and calculates it. */
@Component
class ForecastService {

    private final PriorCampaigns years;
    private final ActivityTransitionRepository transitions;

    ForecastService(PriorCampaigns years, ActivityTransitionRepository transitions) {
        this.years = years;
        this.transitions = transitions;
    }

    ForecastBaseline background(AnnouncedCampaign campaign) {
        AnnouncedCampaign before = years.before(campaign).orElse(null);
        if (before == null || !years.learned(before).reportedAsItHappened()) {
            return new ForecastBaseline(campaign, before, false, null);
        }
        AnnouncedCampaign beforeThat = years.before(before)
                .filter(earlier -> years.learned(earlier).reportedAsItHappened())
                .orElse(null);
        return new ForecastBaseline(campaign, before, true, beforeThat);
    }

    /** @param now current figures of the area */
    ForecastResult of(ForecastBaseline background, ParticipationSummary now, CampaignMeasure measure, Instant instant) {
        return of(background, now, measure, BoardFilter.NONE, instant);
    }

    /** @param now current figures of the area with the same filter */
    ForecastResult of(
            ForecastBaseline background,
            ParticipationSummary now,
            CampaignMeasure measure,
            BoardFilter narrowing,
            Instant instant) {
        AnnouncedCampaign before = background.before();
        if (CampaignPhase.of(background.campaign(), LondonCalendar.dayOf(instant))
                .isFinal()) {
            return ForecastResult.hidden(NoForecastReason.FINAL);
        }
        if (before == null) {
            return ForecastResult.hidden(NoForecastReason.NO_YEAR_BEFORE);
        }
        if (!background.asItWent()) {
            return ForecastResult.hidden(NoForecastReason.NOT_TOLD_AS_IT_WENT);
        }
        return measure == CampaignMeasure.TRUSTS
                ? joining(before, now, background.aligned(), narrowing, instant)
                : projected(background, before, now, measure, narrowing, instant);
    }

    private ForecastResult joining(
            AnnouncedCampaign before,
            ParticipationSummary now,
            CampaignAlignment aligned,
            BoardFilter narrowing,
            Instant instant) {
        Area part = now.area();
        ParticipationSummary then =
                years.participation(before, part, now.name(), narrowing, AsAt.known(aligned.samePoint(instant)));
        ParticipationSummary end = years.participation(before, part, now.name(), narrowing, null);
        if (then.trusts().participating() == 0) {
            return ForecastResult.hidden(NoForecastReason.TOO_EARLY);
        }
        ParticipationForecast joining = new ParticipationForecast(
                now.trusts().participating(),
                now.trusts().open(),
                then.trusts().participating(),
                end.trusts().participating(),
                then.trusts().open());
        return new ForecastResult(null, joining.estimate(), null, List.of(), null);
    }

    private ForecastResult projected(
            ForecastBaseline background,
            AnnouncedCampaign before,
            ParticipationSummary now,
            CampaignMeasure measure,
            BoardFilter narrowing,
            Instant instant) {
        Area part = now.area();
        AnnouncedCampaign campaign = background.campaign();
        AnnouncedCampaign beforeThat = background.beforeThat();
        CampaignAlignment alignedBefore = background.alignedBefore();
        Instant then = background.aligned().samePoint(instant);
        ForecastInput evidence = new ForecastInput(
                background.aligned(),
                CampaignPoint.of(campaign.days(), instant).day(),
                transitions.between(campaign, part, measure, narrowing, instant, instant),
                transitions.between(before, part, measure, narrowing, then, instant),
                before.id(),
                beforeThat == null || alignedBefore == null
                        ? null
                        : transitions.between(
                                beforeThat, part, measure, narrowing, alignedBefore.samePoint(then), instant),
                alignedBefore);
        CampaignMeasure counted = measure == CampaignMeasure.PEOPLE ? CampaignMeasure.ACTIVITIES : measure;
        ParticipationSummary end = years.participation(before, part, now.name(), narrowing, null);
        return ForecastCalculator.outcome(
                evidence, (int) PriorCampaigns.of(counted, now), (int) PriorCampaigns.of(counted, end));
    }
}
