package tracker.app.figures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.ledger.DeadLetterRepository;
import tracker.app.ledger.ProjectionDelayChecker;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.app.messaging.ReadPositionRepository;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.ChangedActivity;
import tracker.domain.participation.ParticipationQuery.ChangedActivityList;
import tracker.domain.participation.ParticipationQuery.DeadLetterList;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetBoard;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.ParticipationQuery.IsBehind;
import tracker.domain.participation.ParticipationQuery.ListChangedActivities;
import tracker.domain.participation.ParticipationQuery.ListDeadLetters;
import tracker.domain.participation.ParticipationQuery.ListOwnActivities;
import tracker.domain.participation.ParticipationQuery.ListRecentEvents;
import tracker.domain.participation.ParticipationQuery.ListTrustStandings;
import tracker.domain.participation.ParticipationQuery.OwnActivityList;
import tracker.domain.participation.ParticipationQuery.RecentEventList;
import tracker.domain.participation.ParticipationQuery.TrustStandingList;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.TrustBoard;
import tracker.domain.shared.SnapshotPosition;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustRegistry;

/** Answers queries about participation. */
@Configuration(proxyBeanMethods = false)
public class ParticipationQueryHandler {

    private static final int NEWEST_ON_A_BOARD = 12;
    private static final int MOST_FACTS = 500;

    private final CampaignRegistry campaigns;
    private final TrustRegistry trusts;
    private final FigureRepository figures;
    private final TrustStandingRepository standings;
    private final ActivityHistoryRepository events;
    private final DeadLetterRepository deadLetters;
    private final ReadPositionRepository position;
    private final AsAtPosition.AsAtPositionRepository lookUp;
    private final ProjectionDelayChecker delay;

    ParticipationQueryHandler(
            CampaignRegistry campaigns,
            TrustRegistry trusts,
            FigureRepository figures,
            TrustStandingRepository standings,
            ActivityHistoryRepository events,
            DeadLetterRepository deadLetters,
            ReadPositionRepository position,
            AsAtPosition.AsAtPositionRepository lookUp,
            ProjectionDelayChecker delay) {
        this.campaigns = campaigns;
        this.trusts = trusts;
        this.figures = figures;
        this.standings = standings;
        this.events = events;
        this.deadLetters = deadLetters;
        this.position = position;
        this.lookUp = lookUp;
        this.delay = delay;
    }

    @Bean
    QueryHandlerRegistration<GetParticipation, Optional<ParticipationSummary>> getParticipation() {
        return new QueryHandlerRegistration<>(
                GetParticipation.class,
                query -> ask(query.campaign(), query.area(), query.filter(), query.asAt())
                        .flatMap(this::participation));
    }

    @Bean
    QueryHandlerRegistration<GetBoard, Optional<CampaignBoard>> getBoard() {
        return new QueryHandlerRegistration<>(
                GetBoard.class,
                query -> ask(query.campaign(), query.area(), query.filter(), query.asAt())
                        .flatMap(this::board));
    }

    @Bean
    QueryHandlerRegistration<GetTrustBoard, Optional<TrustBoard>> getTrustBoard() {
        return new QueryHandlerRegistration<>(
                GetTrustBoard.class,
                query -> trusts.find(query.trust())
                        .flatMap(trust -> ask(query.campaign(), Area.trust(query.trust()), query.filter(), query.asAt())
                                .flatMap(criteria -> board(criteria)
                                        .map(board -> new TrustBoard(
                                                query,
                                                board.moment(),
                                                trust,
                                                board,
                                                events.activities(criteria),
                                                delay.behind())))));
    }

    @Bean
    QueryHandlerRegistration<ListOwnActivities, OwnActivityList> listOwnActivities() {
        return new QueryHandlerRegistration<>(
                ListOwnActivities.class, query -> new OwnActivityList(position.now(), events.ownActivities(query)));
    }

    @Bean
    QueryHandlerRegistration<ListTrustStandings, TrustStandingList> listTrustStandings() {
        return new QueryHandlerRegistration<>(
                ListTrustStandings.class,
                query -> ask(query.campaign(), query.area(), query.filter(), query.asAt())
                        .map(criteria -> new TrustStandingList(criteria.moment(), standings.of(criteria)))
                        .orElseGet(() -> new TrustStandingList(position.now(), List.of())));
    }

    @Bean
    QueryHandlerRegistration<ListRecentEvents, RecentEventList> listRecentFacts() {
        return new QueryHandlerRegistration<>(
                ListRecentEvents.class,
                query -> ask(query.campaign(), query.area(), query.filter(), query.asAt())
                        .map(criteria -> new RecentEventList(
                                criteria.moment(), events.newest(criteria, Math.clamp(query.most(), 1, MOST_FACTS))))
                        .orElseGet(() -> new RecentEventList(position.now(), List.of())));
    }

    @Bean
    QueryHandlerRegistration<GetActivityHistory, Optional<ActivityHistory>> getActivityHistory() {
        return new QueryHandlerRegistration<>(
                GetActivityHistory.class,
                query -> events.activity(query.activity(), query.reader() != null)
                        .filter(activity ->
                                query.reader() == null || query.reader().value().equals(activity.trust()))
                        .map(activity -> new ActivityHistory(
                                position.now(), activity, events.history(query.activity(), query.reader() != null))));
    }

    @Bean
    QueryHandlerRegistration<ListChangedActivities, ChangedActivityList> listChangedActivities() {
        return new QueryHandlerRegistration<>(ListChangedActivities.class, query -> {
            int most = Math.clamp(query.most(), 1, MOST_FACTS);
            List<ChangedActivity> found = events.changed(query, most + 1);
            return new ChangedActivityList(
                    position.now(), found.stream().limit(most).toList(), found.size() > most);
        });
    }

    @Bean
    QueryHandlerRegistration<IsBehind, Boolean> isBehind() {
        return new QueryHandlerRegistration<>(IsBehind.class, query -> delay.behind());
    }

    @Bean
    QueryHandlerRegistration<ListDeadLetters, DeadLetterList> listParkedFacts() {
        return new QueryHandlerRegistration<>(
                ListDeadLetters.class, query -> new DeadLetterList(position.now(), deadLetters.all()));
    }

    private Optional<ParticipationSummary> participation(FigureCriteria criteria) {
        return figures.nameOf(criteria.part()).map(name -> figures.participation(criteria, name));
    }

    private Optional<CampaignBoard> board(FigureCriteria criteria) {
        return participation(criteria)
                .map(participation -> new CampaignBoard(
                        criteria.moment(),
                        criteria.campaign(),
                        participation,
                        events.newest(criteria, NEWEST_ON_A_BOARD),
                        events.lastUpdate(criteria).orElse(null)));
    }

    public Optional<FigureCriteria> ask(CampaignId campaign, Area part, BoardFilter narrowing, @Nullable AsAt asAt) {
        return campaigns
                .find(campaign)
                .map(announced -> asAt == null
                        ? new FigureCriteria(announced, part, narrowing, null, null, position.now())
                        : past(announced, part, narrowing, asAt));
    }

    private FigureCriteria past(AnnouncedCampaign campaign, Area part, BoardFilter narrowing, AsAt asAt) {
        AsAtPosition then = lookUp.at(campaign.id().value(), asAt.instant());
        return new FigureCriteria(campaign, part, narrowing, asAt, then, momentOf(asAt, then));
    }

    /** What was known at an instant has the last position known then; what had happened has the current position. */
    private SnapshotPosition momentOf(AsAt asAt, AsAtPosition then) {
        SnapshotPosition now = position.now();
        return switch (asAt.meaning()) {
            case KNOWN -> now.backTo(asAt.instant(), then.position());
            case HAPPENED -> now.at(asAt.instant());
        };
    }
}
