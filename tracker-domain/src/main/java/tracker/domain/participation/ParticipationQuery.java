package tracker.domain.participation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.CampaignId;
import tracker.domain.shared.Change;
import tracker.domain.shared.LiveQuery;
import tracker.domain.shared.Moment;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Query;
import tracker.domain.trust.Part;
import tracker.domain.trust.TrustCode;

/** What can be asked about participation. */
public final class ParticipationQuery {

    private ParticipationQuery() {}

    /**
     * The figures of one part of the country.
     *
     * @param asAt everything known up to this instant and nothing after; null for now
     */
    public record GetParticipation(
            CampaignId campaign, Part part, @Nullable Instant asAt) implements Query<Optional<Participation>> {}

    /** The board of one part of the country; empty where the campaign or the part does not exist. */
    public record GetBoard(CampaignId campaign, Part part) implements LiveQuery<Optional<Board>> {
        @Override
        public boolean concerns(Change change) {
            return change.touchesCampaign(campaign.value()) || !change.trusts().isEmpty();
        }
    }

    /** A trust's page; empty where the campaign or the trust does not exist. */
    public record GetTrustBoard(CampaignId campaign, TrustCode trust) implements LiveQuery<Optional<TrustBoard>> {
        @Override
        public boolean concerns(Change change) {
            return change.touchesTrust(trust.value());
        }
    }

    /**
     * The activities of one trust for its own people; without course completions, which are a learner's own.
     *
     * @param me who asks, to be told which of them are his; null where nobody is known by name
     */
    public record ListOwnActivities(
            CampaignId campaign, TrustCode trust, @Nullable PersonId me) implements LiveQuery<OwnActivities> {
        @Override
        public boolean concerns(Change change) {
            return change.touchesTrust(trust.value());
        }
    }

    /** @param activities the latest day first; cancelled and withdrawn ones among them */
    public record OwnActivities(Moment moment, List<OwnActivity> activities) {}

    /** Where the trusts of one part of the country stand, by name. */
    public record ListTrustStandings(
            CampaignId campaign, Part part, @Nullable Instant asAt) implements LiveQuery<TrustStandings> {
        @Override
        public boolean concerns(Change change) {
            return asAt == null
                    && (change.touchesCampaign(campaign.value())
                            || !change.trusts().isEmpty());
        }
    }

    /** @param standings of open trusts, by name */
    public record TrustStandings(Moment moment, List<TrustStanding> standings) {}

    /**
     * The newest facts of one part of the country.
     *
     * @param most 1 to 500
     */
    public record ListRecentFacts(CampaignId campaign, Part part, int most) implements Query<RecentFacts> {}

    /** @param facts newest first */
    public record RecentFacts(Moment moment, List<RecentFact> facts) {}

    /** Everything that was ever said about one activity; empty where there is no such activity. */
    public record GetActivityHistory(String activity) implements LiveQuery<Optional<ActivityHistory>> {
        @Override
        public boolean concerns(Change change) {
            return true;
        }
    }

    /**
     * @param activity as it stands now
     * @param facts oldest first
     */
    public record ActivityHistory(Moment moment, ListedActivity activity, List<RecentFact> facts) {}

    /** The facts that are stored but could not be shown on any board. */
    public record ListParkedFacts() implements LiveQuery<ParkedFacts> {
        @Override
        public boolean concerns(Change change) {
            return change.everything();
        }
    }

    /** @param facts oldest first */
    public record ParkedFacts(Moment moment, List<ParkedFact> facts) {}
}
