package tracker.app.outlook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tracker.app.participation.Years;
import tracker.domain.campaign.AlignedYears;
import tracker.domain.campaign.Alignment;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.campaign.Measure;
import tracker.domain.outlook.Evidence;
import tracker.domain.outlook.Forecaster;
import tracker.domain.outlook.Hidden;
import tracker.domain.outlook.Joining;
import tracker.domain.outlook.Outcome;
import tracker.domain.participation.Participation;
import tracker.domain.shared.London;
import tracker.domain.trust.Part;

/** Gathers what a forecast is made from, and has it made. Years are aligned by weekday, because weekends differ more than days do. */
@Component
class Forecasts {

    private final Years years;
    private final Triangles triangles;

    Forecasts(Years years, Triangles triangles) {
        this.years = years;
        this.triangles = triangles;
    }

    /** The campaign before, if it was told as it went. */
    Optional<AnnouncedCampaign> told(AnnouncedCampaign campaign) {
        return years.before(campaign).filter(before -> years.learned(before).asItWent());
    }

    /** @param now what is known of that part of this campaign */
    Outcome of(AnnouncedCampaign campaign, Participation now, Measure measure, Instant instant) {
        if (London.dayOf(instant).isAfter(campaign.days().lateUntil())) {
            return Outcome.hidden(Hidden.FINAL);
        }
        Optional<AnnouncedCampaign> before = years.before(campaign);
        if (before.isEmpty()) {
            return Outcome.hidden(Hidden.NO_YEAR_BEFORE);
        }
        if (!years.learned(before.get()).asItWent()) {
            return Outcome.hidden(Hidden.NOT_TOLD_AS_IT_WENT);
        }
        AlignedYears aligned = new AlignedYears(campaign.days(), before.get().days(), Alignment.WEEKDAY);
        return measure == Measure.TRUSTS
                ? joining(before.get(), now, aligned, instant)
                : projected(campaign, before.get(), now, measure, aligned, instant);
    }

    private Outcome joining(AnnouncedCampaign before, Participation now, AlignedYears aligned, Instant instant) {
        Part part = now.part();
        Participation then = years.participation(before, part, now.name(), aligned.samePoint(instant));
        Participation end = years.participation(before, part, now.name(), null);
        if (then.trusts().takingPart() == 0) {
            return Outcome.hidden(Hidden.TOO_EARLY);
        }
        Joining joining = new Joining(
                now.trusts().takingPart(),
                now.trusts().open(),
                then.trusts().takingPart(),
                end.trusts().takingPart(),
                then.trusts().open());
        return new Outcome(null, joining.estimate(), List.of(), null);
    }

    private Outcome projected(
            AnnouncedCampaign campaign,
            AnnouncedCampaign before,
            Participation now,
            Measure measure,
            AlignedYears aligned,
            Instant instant) {
        Part part = now.part();
        CampaignPoint point = CampaignPoint.of(campaign.days(), instant);
        @Nullable AnnouncedCampaign beforeThat = told(before).orElse(null);
        Evidence evidence = new Evidence(
                aligned,
                point.day(),
                triangles.of(campaign, part, measure, point.time()),
                triangles.of(before, part, measure, point.time()),
                before.id(),
                beforeThat == null ? null : triangles.of(beforeThat, part, measure, point.time()),
                beforeThat == null ? null : new AlignedYears(before.days(), beforeThat.days(), Alignment.WEEKDAY),
                triangles.oneReport(campaign, before, measure));
        Measure counted = measure == Measure.PEOPLE ? Measure.ACTIVITIES : measure;
        Participation end = years.participation(before, part, now.name(), null);
        return Forecaster.outcome(evidence, (int) Years.of(counted, now), (int) Years.of(counted, end));
    }
}
