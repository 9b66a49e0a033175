package tracker.domain.participation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.activity.ActivityKind;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.ChangeScope;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Query;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.domain.trust.TrustCode;
import tracker.domain.trust.TrustScoped;

/** The queries about participation. */
public final class ParticipationQuery {

    private ParticipationQuery() {}

    /**
     * The figures of one area.
     *
     * @param filter what is left out
     * @param asAt null for now
     */
    public record GetParticipation(
            CampaignId campaign,
            Area area,
            BoardFilter filter,
            @Nullable AsAt asAt) implements Query<Optional<ParticipationSummary>> {

        public GetParticipation(CampaignId campaign, Area part, @Nullable AsAt asAt) {
            this(campaign, part, BoardFilter.NONE, asAt);
        }
    }

    /**
     * The board of one area; empty if the campaign or the area does not exist.
     *
     * @param filter what is left out
     * @param asAt null for now; the newest events are then those stored by the instant, whatever its meaning
     */
    public record GetBoard(
            CampaignId campaign,
            Area area,
            BoardFilter filter,
            @Nullable AsAt asAt) implements LiveQuery<Optional<CampaignBoard>> {

        /** Now, without a filter. */
        public GetBoard(CampaignId campaign, Area part) {
            this(campaign, part, BoardFilter.NONE, null);
        }

        /** The past does not change. */
        @Override
        public boolean concerns(ChangeScope change) {
            return asAt == null
                    && (change.touchesCampaign(campaign.value())
                            || !change.trusts().isEmpty());
        }
    }

    /**
     * The page of the nation, a region or an ICB; empty if the campaign or the place does not exist.
     *
     * @param map the map of the ICBs
     */
    public record GetPlaceBoard(
            CampaignId campaign,
            Area area,
            IcbMapVersion map,
            BoardFilter filter,
            @Nullable AsAt asAt) implements LiveQuery<Optional<PlaceBoard>> {
        @Override
        public boolean concerns(ChangeScope change) {
            return asAt == null
                    && (change.touchesCampaign(campaign.value())
                            || !change.trusts().isEmpty());
        }
    }

    /**
     * The page of a trust; empty if the campaign or the trust does not exist.
     *
     * @param filter what is left out
     * @param asAt null for now
     */
    public record GetTrustBoard(
            CampaignId campaign,
            TrustCode trust,
            BoardFilter filter,
            @Nullable AsAt asAt) implements LiveQuery<Optional<TrustBoard>> {

        /** Now, without a filter. */
        public GetTrustBoard(CampaignId campaign, TrustCode trust) {
            this(campaign, trust, BoardFilter.NONE, null);
        }

        @Override
        public boolean concerns(ChangeScope change) {
            return asAt == null && change.touchesTrust(trust.value());
        }
    }

    /**
     * The standing of the trusts of one area, by name.
     *
     * @param filter what is left out; it does not apply to when a trust last reported
     * @param asAt null for now
     */
    public record ListTrustStandings(
            CampaignId campaign,
            Area area,
            BoardFilter filter,
            @Nullable AsAt asAt) implements LiveQuery<TrustStandingList> {

        public ListTrustStandings(CampaignId campaign, Area part, @Nullable AsAt asAt) {
            this(campaign, part, BoardFilter.NONE, asAt);
        }

        @Override
        public boolean concerns(ChangeScope change) {
            return asAt == null
                    && (change.touchesCampaign(campaign.value())
                            || !change.trusts().isEmpty());
        }
    }

    /**
     * The activities of one trust for its own people, without course completions, which belong to the learner.
     *
     * @param me the caller, to mark the caller's own activities; null for a caller without an account
     */
    public record ListOwnActivities(
            CampaignId campaign, TrustCode trust, @Nullable PersonId me)
            implements LiveQuery<OwnActivityList>, TrustScoped {
        @Override
        public boolean concerns(ChangeScope change) {
            return change.touchesTrust(trust.value());
        }
    }

    /**
     * The activities of one trust.
     *
     * @param activities the latest day first, cancelled and withdrawn ones included
     */
    public record OwnActivityList(SnapshotPosition moment, List<OwnActivity> activities) {}

    /**
     * The standings of trusts.
     *
     * @param standings of open trusts, by name
     */
    public record TrustStandingList(SnapshotPosition moment, List<TrustStanding> standings) {}

    /**
     * The newest events of one area.
     *
     * @param filter what is left out; days apply to the activity's current days
     * @param asAt events stored by its instant, whatever its meaning; null for now
     * @param most 1 to 500
     */
    public record ListRecentEvents(
            CampaignId campaign,
            Area area,
            BoardFilter filter,
            @Nullable AsAt asAt,
            int most) implements Query<RecentEventList> {

        /** Now, without a filter. */
        public ListRecentEvents(CampaignId campaign, Area part, int most) {
            this(campaign, part, BoardFilter.NONE, null, most);
        }
    }

    /**
     * The newest events.
     *
     * @param events newest first
     */
    public record RecentEventList(SnapshotPosition moment, List<EventSummary> events) {}

    /**
     * The reasons for the change in the figures of one area; empty if the campaign or the area does not exist.
     *
     * @param filter what is left out
     * @param from exclusive
     * @param to inclusive, not before {@code from}
     */
    public record GetBridge(CampaignId campaign, Area area, BoardFilter filter, Instant from, Instant to)
            implements Query<Optional<FigureBridge>> {

        public GetBridge {
            RuleBroken.when(to.isBefore(from), ParticipationRule.A_CHANGE_GOES_FORWARD);
        }
    }

    /**
     * The events behind one line of a bridge.
     *
     * @param reason the reason of the line
     * @param skip how many of the newest to skip, 0 or more
     * @param most 1 to 500
     */
    public record ListBridgeEvents(GetBridge bridge, ChangeReason reason, int skip, int most)
            implements Query<RecentEventList> {}

    /** The change of the nation's figures during a campaign; empty if there is no such campaign. */
    public record GetReplay(CampaignId campaign) implements Query<Optional<CampaignReplay>> {}

    /**
     * The whole history of one activity; empty if there is no such activity.
     *
     * @param reader the trust that reads its own activity, with everything that the public does not see yet; null for
     *     the public
     */
    public record GetActivityHistory(
            String activity, @Nullable TrustCode reader) implements LiveQuery<Optional<ActivityHistory>> {

        /** As the public reads it. */
        public GetActivityHistory(String activity) {
            this(activity, null);
        }

        @Override
        public boolean concerns(ChangeScope change) {
            return true;
        }
    }

    /**
     * The history of one activity.
     *
     * @param activity in its current state
     * @param events oldest first
     */
    public record ActivityHistory(SnapshotPosition moment, ActivitySummary activity, List<EventSummary> events) {}

    /**
     * A trust's activities by their latest event, so that another system can poll for changes.
     *
     * @param kind only this kind; null for all
     * @param changedAfter only activities with an event after this position
     * @param most 1 to 500
     * @param toItsTrust whether the trust itself reads it, with everything that the public does not see yet
     */
    public record ListChangedActivities(
            CampaignId campaign,
            TrustCode trust,
            @Nullable ActivityKind kind,
            long changedAfter,
            int most,
            boolean toItsTrust)
            implements Query<ChangedActivityList> {}

    /**
     * A page of changed activities.
     *
     * @param activities the earliest change first
     * @param more whether there are more after the last one
     */
    public record ChangedActivityList(SnapshotPosition moment, List<ChangedActivity> activities, boolean more) {}

    /**
     * An activity and its latest change.
     *
     * @param changed the position of its latest event
     * @param known when that event was stored
     */
    public record ChangedActivity(ActivitySummary activity, long changed, Instant known) {}

    /**
     * The trusts that started or stopped taking part between two instants.
     *
     * @param between the bridge query with the same instants, area and filter
     */
    public record GetTrustBridge(GetBridge between) implements Query<Optional<TrustBridge>> {}

    /** Whether events have been waiting for more than a few seconds for the projection; the same for all pages. */
    public record IsBehind() implements LiveQuery<Boolean> {

        /** The component that detects the change reports that everything has changed. */
        @Override
        public boolean concerns(ChangeScope change) {
            return change.everything();
        }
    }

    /** The dead letters: stored events the projection could not process. */
    public record ListDeadLetters() implements LiveQuery<DeadLetterList> {
        @Override
        public boolean concerns(ChangeScope change) {
            return change.everything();
        }
    }

    /**
     * The dead letters.
     *
     * @param deadLetters oldest first
     */
    public record DeadLetterList(SnapshotPosition moment, List<DeadLetter> deadLetters) {}
}
