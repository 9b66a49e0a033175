package tracker.app.participation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.app.messaging.ReadPosition;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.CampaignRegistry;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.FigureBridge;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.ChangedActivity;
import tracker.domain.participation.ParticipationQuery.ChangedActivityList;
import tracker.domain.participation.ParticipationQuery.DeadLetterList;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetBoard;
import tracker.domain.participation.ParticipationQuery.GetBridge;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.ParticipationQuery.IsBehind;
import tracker.domain.participation.ParticipationQuery.ListBridgeEvents;
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

/** Answers what is asked about participation. */
@Configuration(proxyBeanMethods = false)
class ParticipationAnswers {

    private static final int NEWEST_ON_A_BOARD = 12;
    private static final int MOST_FACTS = 500;

    private final CampaignRegistry campaigns;
    private final TrustRegistry trusts;
    private final ParticipationFigures figures;
    private final Standings standings;
    private final ParticipationFacts facts;
    private final Bridges bridges;
    private final ParkedFactTable parked;
    private final ReadPosition position;
    private final Then.LookUp lookUp;
    private final ReaderDelay delay;

    ParticipationAnswers(
            CampaignRegistry campaigns,
            TrustRegistry trusts,
            ParticipationFigures figures,
            Standings standings,
            ParticipationFacts facts,
            Bridges bridges,
            ParkedFactTable parked,
            ReadPosition position,
            Then.LookUp lookUp,
            ReaderDelay delay) {
        this.campaigns = campaigns;
        this.trusts = trusts;
        this.figures = figures;
        this.standings = standings;
        this.facts = facts;
        this.bridges = bridges;
        this.parked = parked;
        this.position = position;
        this.lookUp = lookUp;
        this.delay = delay;
    }

    @Bean
    Answers<GetParticipation, Optional<ParticipationSummary>> getParticipation() {
        return new Answers<>(
                GetParticipation.class,
                query -> ask(query.campaign(), query.area(), query.filter(), query.asAt())
                        .flatMap(this::participation));
    }

    @Bean
    Answers<GetBoard, Optional<CampaignBoard>> getBoard() {
        return new Answers<>(
                GetBoard.class,
                query -> ask(query.campaign(), query.area(), query.filter(), query.asAt())
                        .flatMap(this::board));
    }

    @Bean
    Answers<GetTrustBoard, Optional<TrustBoard>> getTrustBoard() {
        return new Answers<>(
                GetTrustBoard.class,
                query -> trusts.find(query.trust())
                        .flatMap(trust -> ask(query.campaign(), Area.trust(query.trust()), query.filter(), query.asAt())
                                .flatMap(ask -> board(ask)
                                        .map(board -> new TrustBoard(
                                                query,
                                                board.moment(),
                                                trust,
                                                board,
                                                facts.activities(ask),
                                                delay.behind())))));
    }

    @Bean
    Answers<ListOwnActivities, OwnActivityList> listOwnActivities() {
        return new Answers<>(
                ListOwnActivities.class, query -> new OwnActivityList(position.now(), facts.ownActivities(query)));
    }

    @Bean
    Answers<ListTrustStandings, TrustStandingList> listTrustStandings() {
        return new Answers<>(
                ListTrustStandings.class,
                query -> ask(query.campaign(), query.area(), query.filter(), query.asAt())
                        .map(ask -> new TrustStandingList(ask.moment(), standings.of(ask)))
                        .orElseGet(() -> new TrustStandingList(position.now(), List.of())));
    }

    @Bean
    Answers<ListRecentEvents, RecentEventList> listRecentFacts() {
        return new Answers<>(
                ListRecentEvents.class,
                query -> ask(query.campaign(), query.area(), query.filter(), query.asAt())
                        .map(ask -> new RecentEventList(
                                ask.moment(), facts.newest(ask, Math.clamp(query.most(), 1, MOST_FACTS))))
                        .orElseGet(() -> new RecentEventList(position.now(), List.of())));
    }

    @Bean
    Answers<GetActivityHistory, Optional<ActivityHistory>> getActivityHistory() {
        return new Answers<>(
                GetActivityHistory.class,
                query -> facts.activity(query.activity())
                        .map(activity ->
                                new ActivityHistory(position.now(), activity, facts.history(query.activity()))));
    }

    @Bean
    Answers<ListChangedActivities, ChangedActivityList> listChangedActivities() {
        return new Answers<>(ListChangedActivities.class, query -> {
            int most = Math.clamp(query.most(), 1, MOST_FACTS);
            List<ChangedActivity> found = facts.changed(query, most + 1);
            return new ChangedActivityList(
                    position.now(), found.stream().limit(most).toList(), found.size() > most);
        });
    }

    @Bean
    Answers<IsBehind, Boolean> isBehind() {
        return new Answers<>(IsBehind.class, query -> delay.behind());
    }

    @Bean
    Answers<ListDeadLetters, DeadLetterList> listParkedFacts() {
        return new Answers<>(ListDeadLetters.class, query -> new DeadLetterList(position.now(), parked.all()));
    }

    private Optional<ParticipationSummary> participation(Ask ask) {
        return figures.nameOf(ask.part()).map(name -> figures.participation(ask, name));
    }

    private Optional<CampaignBoard> board(Ask ask) {
        return participation(ask)
                .map(participation -> new CampaignBoard(
                        ask.moment(), ask.campaign(), participation, facts.newest(ask, NEWEST_ON_A_BOARD)));
    }

    /** The figures at both ends are those that a board as at the instant shows. */
    @Bean
    Answers<GetBridge, Optional<FigureBridge>> getBridge() {
        return new Answers<>(
                GetBridge.class,
                query -> known(query, query.from())
                        .flatMap(before -> participation(before)
                                .map(then -> bridge(
                                        query, then, known(query, query.to()).orElseThrow()))));
    }

    private FigureBridge bridge(GetBridge query, ParticipationSummary before, Ask to) {
        return new FigureBridge(
                before.moment(),
                to.moment(),
                to.campaign(),
                query.area(),
                before.name(),
                before.total(),
                figures.participation(to, before.name()).total(),
                bridges.lines(to, query.from()));
    }

    @Bean
    Answers<ListBridgeEvents, RecentEventList> listBridgeFacts() {
        return new Answers<>(
                ListBridgeEvents.class,
                query -> known(query.bridge(), query.bridge().to())
                        .map(to -> new RecentEventList(
                                to.moment(),
                                bridges.facts(
                                        to,
                                        query.bridge().from(),
                                        query.reason(),
                                        Math.max(0, query.skip()),
                                        Math.clamp(query.most(), 1, MOST_FACTS))))
                        .orElseGet(() -> new RecentEventList(position.now(), List.of())));
    }

    private Optional<Ask> known(GetBridge query, Instant instant) {
        return ask(query.campaign(), query.area(), query.filter(), AsAt.known(instant));
    }

    Optional<Ask> ask(CampaignId campaign, Area part, BoardFilter narrowing, @Nullable AsAt asAt) {
        return campaigns
                .find(campaign)
                .map(announced -> asAt == null
                        ? new Ask(announced, part, narrowing, null, null, position.now())
                        : past(announced, part, narrowing, asAt));
    }

    private Ask past(AnnouncedCampaign campaign, Area part, BoardFilter narrowing, AsAt asAt) {
        Then then = lookUp.at(campaign.id().value(), asAt.instant());
        return new Ask(campaign, part, narrowing, asAt, then, momentOf(asAt, then));
    }

    /** What was known at an instant stands at the highest position known then; what had happened, at what is known today. */
    private SnapshotPosition momentOf(AsAt asAt, Then then) {
        return switch (asAt.meaning()) {
            case KNOWN -> new SnapshotPosition(asAt.instant(), then.position());
            case HAPPENED -> new SnapshotPosition(asAt.instant(), position.now().position());
        };
    }
}
