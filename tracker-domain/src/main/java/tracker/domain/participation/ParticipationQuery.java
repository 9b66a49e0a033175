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

/** What can be asked about participation. */
public final class ParticipationQuery {

    private ParticipationQuery() {}

    /**
     * The figures of one part of the country.
     *
     * @param narrowing what is left out
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
     * The board of one part of the country; empty where the campaign or the part does not exist.
     *
     * @param narrowing what is left out
     * @param asAt null for now; the newest facts are then those that had been told by the instant, whatever its meaning
     */
    public record GetBoard(
            CampaignId campaign,
            Area area,
            BoardFilter filter,
            @Nullable AsAt asAt) implements LiveQuery<Optional<CampaignBoard>> {

        /** Now, and nothing left out. */
        public GetBoard(CampaignId campaign, Area part) {
            this(campaign, part, BoardFilter.NONE, null);
        }

        /** The past does not move. */
        @Override
        public boolean concerns(ChangeScope change) {
            return asAt == null
                    && (change.touchesCampaign(campaign.value())
                            || !change.trusts().isEmpty());
        }
    }

    /**
     * All that the page of the nation, a region or an ICB shows; empty where the campaign or the place does not exist.
     *
     * @param map on which the ICBs are looked for
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
     * A trust's page; empty where the campaign or the trust does not exist.
     *
     * @param narrowing what is left out
     * @param asAt null for now
     */
    public record GetTrustBoard(
            CampaignId campaign,
            TrustCode trust,
            BoardFilter filter,
            @Nullable AsAt asAt) implements LiveQuery<Optional<TrustBoard>> {

        /** Now, and nothing left out. */
        public GetTrustBoard(CampaignId campaign, TrustCode trust) {
            this(campaign, trust, BoardFilter.NONE, null);
        }

        @Override
        public boolean concerns(ChangeScope change) {
            return asAt == null && change.touchesTrust(trust.value());
        }
    }

    /**
     * Where the trusts of one part of the country stand, by name.
     *
     * @param narrowing what is left out; when a trust last told us anything is not narrowed
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
     * The activities of one trust for its own people; without course completions, which are a learner's own.
     *
     * @param me who asks, to be told which of them are his; null where nobody is known by name
     */
    public record ListOwnActivities(
            CampaignId campaign, TrustCode trust, @Nullable PersonId me)
            implements LiveQuery<OwnActivityList>, TrustScoped {
        @Override
        public boolean concerns(ChangeScope change) {
            return change.touchesTrust(trust.value());
        }
    }

    /** @param activities the latest day first; cancelled and withdrawn ones among them */
    public record OwnActivityList(SnapshotPosition moment, List<OwnActivity> activities) {}

    /** @param standings of open trusts, by name */
    public record TrustStandingList(SnapshotPosition moment, List<TrustStanding> standings) {}

    /**
     * The newest facts of one part of the country.
     *
     * @param narrowing what is left out; a day is that of the activity as it stands today
     * @param asAt none that was told after its instant, whatever its meaning; null for now
     * @param most 1 to 500
     */
    public record ListRecentEvents(
            CampaignId campaign,
            Area area,
            BoardFilter filter,
            @Nullable AsAt asAt,
            int most) implements Query<RecentEventList> {

        /** Now, and nothing left out. */
        public ListRecentEvents(CampaignId campaign, Area part, int most) {
            this(campaign, part, BoardFilter.NONE, null, most);
        }
    }

    /** @param facts newest first */
    public record RecentEventList(SnapshotPosition moment, List<EventSummary> events) {}

    /**
     * Why the figures of one part of the country are others than they were; empty where the campaign or the part does not exist.
     *
     * @param narrowing what is left out
     * @param from after this instant
     * @param to up to this one, which is not before it
     */
    public record GetBridge(CampaignId campaign, Area area, BoardFilter filter, Instant from, Instant to)
            implements Query<Optional<FigureBridge>> {

        public GetBridge {
            RuleBroken.when(to.isBefore(from), ParticipationRule.A_CHANGE_GOES_FORWARD);
        }
    }

    /**
     * The facts behind one line of a bridge.
     *
     * @param why the line
     * @param skip how many of the newest to leave out, 0 or more
     * @param most 1 to 500
     */
    public record ListBridgeEvents(GetBridge bridge, ChangeReason reason, int skip, int most)
            implements Query<RecentEventList> {}

    /** How the nation's figures moved in a campaign; empty where there is no such campaign. */
    public record GetReplay(CampaignId campaign) implements Query<Optional<CampaignReplay>> {}

    /** Everything that was ever said about one activity; empty where there is no such activity. */
    public record GetActivityHistory(String activity) implements LiveQuery<Optional<ActivityHistory>> {
        @Override
        public boolean concerns(ChangeScope change) {
            return true;
        }
    }

    /**
     * @param activity as it stands now
     * @param facts oldest first
     */
    public record ActivityHistory(SnapshotPosition moment, ActivitySummary activity, List<EventSummary> events) {}

    /**
     * A trust's activities in the order in which something was last said of them, so that another system finds what it has not seen.
     *
     * @param kind only these; null for all
     * @param changedAfter only what something was said of after this position
     * @param most 1 to 500
     */
    public record ListChangedActivities(
            CampaignId campaign, TrustCode trust, @Nullable ActivityKind kind, long changedAfter, int most)
            implements Query<ChangedActivityList> {}

    /**
     * @param activities the longest unsaid first
     * @param more whether there are more, after the last of these
     */
    public record ChangedActivityList(SnapshotPosition moment, List<ChangedActivity> activities, boolean more) {}

    /**
     * @param changed the position of its latest event
     * @param known when that was reported
     */
    public record ChangedActivity(ActivitySummary activity, long changed, Instant known) {}

    /**
     * Which trusts began or ceased to take part between two instants.
     *
     * @param between the same two instants, part and narrowing as for a change of the figures
     */
    public record GetTrustBridge(GetBridge between) implements Query<Optional<TrustBridge>> {}

    /** Whether facts have been waiting for more than a few seconds to be shown; the same for all pages. */
    public record IsBehind() implements LiveQuery<Boolean> {

        /** Whoever notices that it is now another way says that everything has changed. */
        @Override
        public boolean concerns(ChangeScope change) {
            return change.everything();
        }
    }

    /** The facts that are stored but could not be shown on any board. */
    public record ListDeadLetters() implements LiveQuery<DeadLetterList> {
        @Override
        public boolean concerns(ChangeScope change) {
            return change.everything();
        }
    }

    /** @param facts oldest first */
    public record DeadLetterList(SnapshotPosition moment, List<DeadLetter> deadLetters) {}
}
