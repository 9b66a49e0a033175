package tracker.app.figures;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tracker.app.campaign.CampaignSource;
import tracker.app.messaging.ReadPositionRepository;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.ReportingTimeliness;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Area;

/**
 * Compares a campaign with earlier ones: which one was before it, whether that was reported during its week, and its
 * figures at an instant.
 */
@Component
public class PriorCampaigns {

    private final CampaignSource campaigns;
    private final FigureRepository figures;
    private final ReadPositionRepository position;
    private final AsAtPosition.AsAtPositionRepository lookUp;

    PriorCampaigns(
            CampaignSource campaigns,
            FigureRepository figures,
            ReadPositionRepository position,
            AsAtPosition.AsAtPositionRepository lookUp) {
        this.campaigns = campaigns;
        this.figures = figures;
        this.position = position;
        this.lookUp = lookUp;
    }

    /**
     * Position and time of a result about this campaign.
     *
     * @param asAt null for now; an instant in the future counts as now
     */
    public SnapshotPosition moment(AnnouncedCampaign campaign, @Nullable AsAt asAt) {
        SnapshotPosition now = position.now();
        if (asAt == null || asAt.instant().isAfter(now.asAt())) {
            return now;
        }
        return asAt.meansHappened()
                ? now.at(asAt.instant())
                : now.backTo(
                        asAt.instant(),
                        lookUp.at(campaign.id().value(), asAt.instant()).position());
    }

    /** The display name of the area; empty if there is no area with this code. */
    public Optional<String> nameOf(Area part) {
        return figures.nameOf(part);
    }

    /** The newest campaign before this one with held activities. */
    public Optional<AnnouncedCampaign> before(AnnouncedCampaign campaign) {
        return campaigns.all().stream()
                .filter(other -> other.id().value() < campaign.id().value())
                .sorted(Comparator.comparing(
                                (AnnouncedCampaign other) -> other.id().value())
                        .reversed())
                .filter(this::held)
                .findFirst();
    }

    private boolean held(AnnouncedCampaign campaign) {
        return figures.anyHeld(campaign.id());
    }

    /** How many of its activities were first reported as held before the end of its week. */
    public ReportingTimeliness learned(AnnouncedCampaign campaign) {
        ZonedDateTime over = campaign.days().lastDay().plusDays(1).atStartOfDay(LondonCalendar.ZONE);
        return figures.timeliness(campaign.id(), over.toInstant());
    }

    /** @param asAt null for now */
    public ParticipationSummary participation(AnnouncedCampaign campaign, Area part, String name, @Nullable AsAt asAt) {
        return participation(campaign, part, name, BoardFilter.NONE, asAt);
    }

    /**
     * The same with a filter.
     *
     * @param asAt null for now
     */
    public ParticipationSummary participation(
            AnnouncedCampaign campaign, Area part, String name, BoardFilter narrowing, @Nullable AsAt asAt) {
        SnapshotPosition now = position.now();
        SnapshotPosition moment = asAt == null ? now : now.at(asAt.instant());
        AsAtPosition then = asAt == null ? null : lookUp.at(campaign.id().value(), asAt.instant());
        return figures.participation(new FigureCriteria(campaign, part, narrowing, asAt, then, moment), name);
    }

    /** The value of a measure; the same figure as on the board. */
    public static long of(CampaignMeasure measure, ParticipationSummary participation) {
        return participation.of(measure);
    }
}
