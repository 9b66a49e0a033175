package tracker.app.participation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.messaging.Answers;
import tracker.app.messaging.ReadPosition;
import tracker.domain.campaign.CampaignId;
import tracker.domain.campaign.Campaigns;
import tracker.domain.participation.Board;
import tracker.domain.participation.Participation;
import tracker.domain.participation.ParticipationQuery.ActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetActivityHistory;
import tracker.domain.participation.ParticipationQuery.GetBoard;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
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
import tracker.domain.shared.Positions;
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
    private final ParkedFactTable parked;
    private final ReadPosition position;
    private final Positions positions;

    ParticipationAnswers(
            Campaigns campaigns,
            Trusts trusts,
            ParticipationFigures figures,
            Standings standings,
            ParticipationFacts facts,
            ParkedFactTable parked,
            ReadPosition position,
            Positions positions) {
        this.campaigns = campaigns;
        this.trusts = trusts;
        this.figures = figures;
        this.standings = standings;
        this.facts = facts;
        this.parked = parked;
        this.position = position;
        this.positions = positions;
    }

    @Bean
    Answers<GetParticipation, Optional<Participation>> getParticipation() {
        return new Answers<>(
                GetParticipation.class,
                query -> ask(query.campaign(), query.part(), query.asAt()).flatMap(this::participation));
    }

    @Bean
    Answers<GetBoard, Optional<Board>> getBoard() {
        return new Answers<>(
                GetBoard.class,
                query -> ask(query.campaign(), query.part(), null).flatMap(this::board));
    }

    @Bean
    Answers<GetTrustBoard, Optional<TrustBoard>> getTrustBoard() {
        return new Answers<>(
                GetTrustBoard.class,
                query -> trusts.find(query.trust())
                        .flatMap(trust -> ask(query.campaign(), Part.trust(query.trust()), null)
                                .flatMap(this::board)
                                .map(board -> new TrustBoard(
                                        board.moment(),
                                        trust,
                                        board,
                                        facts.activities(
                                                query.campaign().value(),
                                                query.trust().value())))));
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
                query -> ask(query.campaign(), query.part(), query.asAt())
                        .map(ask -> new TrustStandings(ask.moment(), standings.of(ask)))
                        .orElseGet(() -> new TrustStandings(position.now(), List.of())));
    }

    @Bean
    Answers<ListRecentFacts, RecentFacts> listRecentFacts() {
        return new Answers<>(
                ListRecentFacts.class,
                query -> ask(query.campaign(), query.part(), null)
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

    private Optional<Ask> ask(CampaignId campaign, Part part, @Nullable Instant asAt) {
        return campaigns
                .find(campaign)
                .map(announced -> new Ask(announced, part, asAt, asAt == null ? position.now() : momentOf(asAt)));
    }

    /** An instant of the past stands at the highest position that was known then. */
    private Moment momentOf(Instant asAt) {
        return new Moment(asAt, positions.at(asAt));
    }
}
