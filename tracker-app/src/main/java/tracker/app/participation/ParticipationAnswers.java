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
import tracker.domain.campaign.Campaigns;
import tracker.domain.participation.AsAt;
import tracker.domain.participation.Board;
import tracker.domain.participation.Bridge;
import tracker.domain.participation.Narrowing;
import tracker.domain.participation.Participation;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.ChangedActivities;
import tracker.domain.participation.ParticipationQuery.ChangedActivity;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetBoard;
import tracker.domain.participation.ParticipationQuery.GetBridge;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.ParticipationQuery.IsBehind;
import tracker.domain.participation.ParticipationQuery.ListBridgeFacts;
import tracker.domain.participation.ParticipationQuery.ListChangedActivities;
import tracker.domain.participation.ParticipationQuery.ListOwnActivities;
import tracker.domain.participation.ParticipationQuery.ListParkedFacts;
import tracker.domain.participation.ParticipationQuery.ListRecentFacts;
import tracker.domain.participation.ParticipationQuery.ListTrustStandings;
import tracker.domain.participation.ParticipationQuery.OwnActivities;
import tracker.domain.participation.ParticipationQuery.ParkedFacts;
import tracker.domain.participation.ParticipationQuery.RecentFacts;
import tracker.domain.participation.ParticipationQuery.TrustStandings;
import tracker.domain.participation.TrustBoard;
import tracker.domain.shared.Moment;
import tracker.domain.trust.Part;
import tracker.domain.trust.Trusts;

/** Answers what is asked about participation. */
@Configuration(proxyBeanMethods = false)
class ParticipationAnswers {

    private static final int NEWEST_ON_A_BOARD = 12;
    private static final int MOST_FACTS = 500;

    private final Campaigns campaigns;
    private final Trusts trusts;
    private final ParticipationFigures figures;
    private final Standings standings;
    private final ParticipationFacts facts;
    private final Bridges bridges;
    private final ParkedFactTable parked;
    private final ReadPosition position;
    private final Then.LookUp lookUp;
    private final ReaderDelay delay;

    ParticipationAnswers(
            Campaigns campaigns,
            Trusts trusts,
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
    Answers<GetParticipation, Optional<Participation>> getParticipation() {
        return new Answers<>(
                GetParticipation.class,
                query -> ask(query.campaign(), query.part(), query.narrowing(), query.asAt())
                        .flatMap(this::participation));
    }

    @Bean
    Answers<GetBoard, Optional<Board>> getBoard() {
        return new Answers<>(
                GetBoard.class,
                query -> ask(query.campaign(), query.part(), query.narrowing(), query.asAt())
                        .flatMap(this::board));
    }

    @Bean
    Answers<GetTrustBoard, Optional<TrustBoard>> getTrustBoard() {
        return new Answers<>(
                GetTrustBoard.class,
                query -> trusts.find(query.trust())
                        .flatMap(trust -> ask(
                                        query.campaign(), Part.trust(query.trust()), query.narrowing(), query.asAt())
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
    Answers<ListOwnActivities, OwnActivities> listOwnActivities() {
        return new Answers<>(
                ListOwnActivities.class, query -> new OwnActivities(position.now(), facts.ownActivities(query)));
    }

    @Bean
    Answers<ListTrustStandings, TrustStandings> listTrustStandings() {
        return new Answers<>(
                ListTrustStandings.class,
                query -> ask(query.campaign(), query.part(), query.narrowing(), query.asAt())
                        .map(ask -> new TrustStandings(ask.moment(), standings.of(ask)))
                        .orElseGet(() -> new TrustStandings(position.now(), List.of())));
    }

    @Bean
    Answers<ListRecentFacts, RecentFacts> listRecentFacts() {
        return new Answers<>(
                ListRecentFacts.class,
                query -> ask(query.campaign(), query.part(), query.narrowing(), query.asAt())
                        .map(ask -> new RecentFacts(
                                ask.moment(), facts.newest(ask, Math.clamp(query.most(), 1, MOST_FACTS))))
                        .orElseGet(() -> new RecentFacts(position.now(), List.of())));
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
    Answers<ListChangedActivities, ChangedActivities> listChangedActivities() {
        return new Answers<>(ListChangedActivities.class, query -> {
            int most = Math.clamp(query.most(), 1, MOST_FACTS);
            List<ChangedActivity> found = facts.changed(query, most + 1);
            return new ChangedActivities(
                    position.now(), found.stream().limit(most).toList(), found.size() > most);
        });
    }

    @Bean
    Answers<IsBehind, Boolean> isBehind() {
        return new Answers<>(IsBehind.class, query -> delay.behind());
    }

    @Bean
    Answers<ListParkedFacts, ParkedFacts> listParkedFacts() {
        return new Answers<>(ListParkedFacts.class, query -> new ParkedFacts(position.now(), parked.all()));
    }

    private Optional<Participation> participation(Ask ask) {
        return figures.nameOf(ask.part()).map(name -> figures.participation(ask, name));
    }

    private Optional<Board> board(Ask ask) {
        return participation(ask)
                .map(participation ->
                        new Board(ask.moment(), ask.campaign(), participation, facts.newest(ask, NEWEST_ON_A_BOARD)));
    }

    /** The figures at both ends are those that a board as at the instant shows. */
    @Bean
    Answers<GetBridge, Optional<Bridge>> getBridge() {
        return new Answers<>(
                GetBridge.class,
                query -> known(query, query.from())
                        .flatMap(before -> participation(before)
                                .map(then -> bridge(
                                        query, then, known(query, query.to()).orElseThrow()))));
    }

    private Bridge bridge(GetBridge query, Participation before, Ask to) {
        return new Bridge(
                before.moment(),
                to.moment(),
                to.campaign(),
                query.part(),
                before.name(),
                before.total(),
                figures.participation(to, before.name()).total(),
                bridges.lines(to, query.from()));
    }

    @Bean
    Answers<ListBridgeFacts, RecentFacts> listBridgeFacts() {
        return new Answers<>(
                ListBridgeFacts.class,
                query -> known(query.bridge(), query.bridge().to())
                        .map(to -> new RecentFacts(
                                to.moment(),
                                bridges.facts(
                                        to,
                                        query.bridge().from(),
                                        query.why(),
                                        Math.max(0, query.skip()),
                                        Math.clamp(query.most(), 1, MOST_FACTS))))
                        .orElseGet(() -> new RecentFacts(position.now(), List.of())));
    }

    private Optional<Ask> known(GetBridge query, Instant instant) {
        return ask(query.campaign(), query.part(), query.narrowing(), AsAt.known(instant));
    }

    Optional<Ask> ask(CampaignId campaign, Part part, Narrowing narrowing, @Nullable AsAt asAt) {
        return campaigns
                .find(campaign)
                .map(announced -> asAt == null
                        ? new Ask(announced, part, narrowing, null, null, position.now())
                        : past(announced, part, narrowing, asAt));
    }

    private Ask past(AnnouncedCampaign campaign, Part part, Narrowing narrowing, AsAt asAt) {
        Then then = lookUp.at(campaign.id().value(), asAt.instant());
        return new Ask(campaign, part, narrowing, asAt, then, momentOf(asAt, then));
    }

    /** What was known at an instant stands at the highest position known then; what had happened, at what is known today. */
    private Moment momentOf(AsAt asAt, Then then) {
        return switch (asAt.meaning()) {
            case KNOWN -> new Moment(asAt.instant(), then.position());
            case HAPPENED -> new Moment(asAt.instant(), position.now().position());
        };
    }
}
