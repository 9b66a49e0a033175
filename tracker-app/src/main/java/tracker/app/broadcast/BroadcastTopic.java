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
 * A topic: the board of one area in one campaign. Equal topics share one watch and one encoding.
 *
 * @param encoder encoding of the board
 */
public record BroadcastTopic(CampaignId campaign, Area part, BoardEncoder encoder) {

    /** Encodes a board as one line of text. Implement it as a singleton, because it is part of the topic's equality. */
    @FunctionalInterface
    public interface BoardEncoder {

        /** @param today current day in London, for texts that depend on it */
        String of(CampaignBoard board, LocalDate today);
    }

    /** The current board; empty if the campaign or the area does not exist. */
    public Optional<CampaignBoard> currentBoard(Queries queries) {
        return part.level() == Area.AreaLevel.TRUST
                ? queries.ask(new GetTrustBoard(campaign, trust())).map(TrustBoard::board)
                : queries.ask(new GetBoard(campaign, part));
    }

    /** A trust's board runs again only after changes of that trust, because there may be two hundred of them. */
    QueryWatch watch(Queries queries, Consumer<CampaignBoard> consumer) {
        return part.level() == Area.AreaLevel.TRUST
                ? queries.watch(
                        new GetTrustBoard(campaign, trust()),
                        answer -> answer.map(TrustBoard::board).ifPresent(consumer))
                : queries.watch(new GetBoard(campaign, part), answer -> answer.ifPresent(consumer));
    }

    private TrustCode trust() {
        return new TrustCode(Objects.requireNonNull(part.code()));
    }
}
