package tracker.app.broadcast;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.CampaignBoard;
import tracker.domain.participation.ParticipationQuery.GetBoard;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.participation.TrustBoard;
import tracker.domain.shared.Queries;
import tracker.domain.shared.QueryWatch;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;

/**
 * What one can listen to: the board of one part of the country in one campaign. Two equal programmes share one watch and one
 * encoding.
 *
 * @param telling how the board is told
 */
public record BroadcastTopic(CampaignId campaign, Area part, BoardEncoder encoder) {

    /** Turns a board into one line of text; implement it as something that exists once. */
    @FunctionalInterface
    public interface BoardEncoder {

        /** @param today the London day, for words that depend on it */
        String of(CampaignBoard board, LocalDate today);
    }

    /** The board now; empty where the campaign or the part does not exist. */
    public Optional<CampaignBoard> currentBoard(Queries queries) {
        return part.level() == Area.AreaLevel.TRUST
                ? queries.ask(new GetTrustBoard(campaign, trust())).map(TrustBoard::board)
                : queries.ask(new GetBoard(campaign, part));
    }

    /** A trust's is asked again only when something of that trust has changed: there may be two hundred of them. */
    QueryWatch watch(Queries queries, Consumer<CampaignBoard> told) {
        return part.level() == Area.AreaLevel.TRUST
                ? queries.watch(
                        new GetTrustBoard(campaign, trust()),
                        answer -> answer.map(TrustBoard::board).ifPresent(told))
                : queries.watch(new GetBoard(campaign, part), answer -> answer.ifPresent(told));
    }

    private TrustCode trust() {
        return new TrustCode(Objects.requireNonNull(part.code()));
    }
}
