package tracker.ui.boards;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ParticipationSummary;
import tracker.domain.participation.PlaceBoard;
import tracker.domain.participation.TrustSummary;
import tracker.domain.shared.LondonCalendar;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.domain.trust.TrustType;
import tracker.ui.chart.PeerRangeChart;
import tracker.ui.links.BoardNavigation;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.FigureFormat;

/**
 * Compares a trust with trusts of its type, as ranges without ranks, and with its previous campaign. The figures are from when the page
 * was opened, so that a trust's page does not need to watch all of England.
 */
final class TrustPeersCard extends Div {

    private static final int FEWEST_PEERS = 4;

    TrustPeersCard(TrustSummary own, PlaceBoard england, Optional<PriorCampaignResult> last, IcbMapVersion map) {
        List<TrustSummary> peers = england.trusts().stream()
                .filter(trust -> trust.type() == own.type())
                .toList();
        ContentCard card = new ContentCard("Compared with similar trusts");
        TrustType type = own.type();
        if (type != null && peers.size() >= FEWEST_PEERS) {
            Div ranges = new Div(
                    range("Activities held", own, peers, tally -> tally.held()),
                    range("People reached", own, peers, tally -> tally.reached().best()));
            ranges.addClassName("ranges");
            card.showFinding("The band shows the middle half of the " + FigureFormat.count(peers.size()) + " "
                    + type.word().replace('-', ' ') + " trusts. The line shows the median. Figures from "
                    + LondonCalendar.inWords(england.participation().moment().asAt()) + ".");
            card.add(ranges);
        }
        if (map == IcbMapVersion.OF_2023) {
            card.add(then(own, england));
        }
        last.ifPresent(then -> card.add(then.inWords(own.code())));
        setVisible(card.getComponentCount() > 2);
        add(card);
    }

    /** For a past campaign: the ICB of the trust at the time. */
    private static Paragraph then(TrustSummary own, PlaceBoard england) {
        return new Paragraph(
                new Span("At the time, this trust was in "),
                BoardNavigation.place(
                        own.icb().name(),
                        Area.icb(own.icb().code()),
                        england.asked().campaign()),
                new Span("."));
    }

    private static PeerRangeChart range(
            String name, TrustSummary own, List<TrustSummary> peers, ToLongFunction<ActivityTotals> figure) {
        return PeerRangeChart.of(
                name,
                figure.applyAsLong(own.totals()),
                peers.stream().map(trust -> figure.applyAsLong(trust.totals())).toList(),
                "");
    }

    /**
     * The result of the trust in the previous campaign.
     *
     * @param campaign the latest earlier campaign
     * @param then the trust's figures in it
     */
    record PriorCampaignResult(AnnouncedCampaign campaign, ParticipationSummary then) {

        static Optional<AnnouncedCampaign> before(AnnouncedCampaign campaign, List<AnnouncedCampaign> newestFirst) {
            return newestFirst.stream()
                    .filter(other -> other.id().value() < campaign.id().value())
                    .findFirst();
        }

        Paragraph inWords(@Nullable String code) {
            int held = then.total().held();
            Paragraph words = new Paragraph();
            words.addClassName("last-time");
            words.add(BoardNavigation.trust(campaign.name(), String.valueOf(code), campaign.id()));
            words.add(new Span(
                    held == 0
                            ? ": no activities recorded for this trust."
                            : ": " + FigureFormat.count(held, "activity", "activities") + " held, "
                                    + FigureFormat.peopleReached(then.total().reached()) + "."));
            return words;
        }
    }
}
