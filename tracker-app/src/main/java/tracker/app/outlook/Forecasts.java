package tracker.app.outlook;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import tracker.app.participation.Years;
import tracker.domain.campaign.AlignedYears;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.campaign.Measure;
import tracker.domain.outlook.Evidence;
import tracker.domain.outlook.Forecaster;
import tracker.domain.outlook.Hidden;
import tracker.domain.outlook.Joining;
import tracker.domain.outlook.Outcome;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.Participation;
import tracker.domain.shared.London;
import tracker.domain.trust.Part;

/** Gathers what a forecast is made from, and has it made. */
@Component
class Forecasts {

    private final Years years;
    private final Triangles triangles;

    Forecasts(Years years, Triangles triangles) {
        this.years = years;
        this.triangles = triangles;
    }

    Background background(AnnouncedCampaign campaign) {
        AnnouncedCampaign before = years.before(campaign).orElse(null);
        if (before == null || !years.learned(before).asItWent()) {
            return new Background(campaign, before, false, null);
        }
        AnnouncedCampaign beforeThat = years.before(before)
                .filter(earlier -> years.learned(earlier).asItWent())
                .orElse(null);
        return new Background(campaign, before, true, beforeThat);
    }

    /** @param now what is known of that part of this campaign */
    Outcome of(Background background, Participation now, Measure measure, Instant instant) {
        AnnouncedCampaign before = background.before();
        if (London.dayOf(instant).isAfter(background.campaign().days().lateUntil())) {
            return Outcome.hidden(Hidden.FINAL);
        }
        if (before == null) {
            return Outcome.hidden(Hidden.NO_YEAR_BEFORE);
        }
        if (!background.asItWent()) {
            return Outcome.hidden(Hidden.NOT_TOLD_AS_IT_WENT);
        }
        return measure == Measure.TRUSTS
                ? joining(before, now, background.aligned(), instant)
                : projected(background, before, now, measure, instant);
    }

    private Outcome joining(AnnouncedCampaign before, Participation now, AlignedYears aligned, Instant instant) {
        Part part = now.part();
        Participation then = years.participation(before, part, now.name(), AsAt.known(aligned.samePoint(instant)));
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
            Background background, AnnouncedCampaign before, Participation now, Measure measure, Instant instant) {
        Part part = now.part();
        AnnouncedCampaign campaign = background.campaign();
        CampaignPoint point = CampaignPoint.of(campaign.days(), instant);
        AnnouncedCampaign beforeThat = background.beforeThat();
        Evidence evidence = new Evidence(
                background.aligned(),
                point.day(),
                triangles.of(campaign, part, measure, point.time(), instant),
                triangles.of(before, part, measure, point.time(), instant),
                before.id(),
                beforeThat == null ? null : triangles.of(beforeThat, part, measure, point.time(), instant),
                background.alignedBefore(),
                triangles.oneReport(campaign, before, measure, instant));
        Measure counted = measure == Measure.PEOPLE ? Measure.ACTIVITIES : measure;
        Participation end = years.participation(before, part, now.name(), null);
        return Forecaster.outcome(evidence, (int) Years.of(counted, now), (int) Years.of(counted, end));
    }
}
