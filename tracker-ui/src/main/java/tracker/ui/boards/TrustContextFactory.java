package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tracker.domain.campaign.AnnouncedCampaign;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ParticipationQuery.GetParticipation;
import tracker.domain.participation.ParticipationQuery.GetPlaceBoard;
import tracker.domain.participation.TrustBoard;
import tracker.domain.shared.Queries;
import tracker.domain.trust.Area;
import tracker.domain.trust.IcbMapVersion;
import tracker.domain.trust.TrustCode;
import tracker.ui.boards.TrustPeersCard.PriorCampaignResult;
import tracker.ui.links.ReportNavigation;

/** Creates the static parts below a trust's figures: comparison with similar trusts and report link. */
final class TrustContextFactory {

    private TrustContextFactory() {}

    static List<Component> of(TrustBoard now, List<AnnouncedCampaign> all, Queries queries) {
        AnnouncedCampaign campaign = now.board().campaign();
        TrustCode code = now.asked().trust();
        return Stream.<Optional<? extends Component>>of(
                        peers(code, campaign, all, queries),
                        Optional.of(new Paragraph(
                                ReportNavigation.report("Print or download this trust's report", campaign.id(), code))))
                .<Component>mapMulti(Optional::ifPresent)
                .toList();
    }

    private static Optional<TrustPeersCard> peers(
            TrustCode code, AnnouncedCampaign campaign, List<AnnouncedCampaign> all, Queries queries) {
        IcbMapVersion map = IcbMapVersion.on(campaign.days().lastDay());
        Optional<PriorCampaignResult> last = PriorCampaignResult.before(campaign, all)
                .flatMap(before -> queries.ask(new GetParticipation(before.id(), Area.trust(code), null))
                        .map(then -> new PriorCampaignResult(before, then)));
        return queries.ask(new GetPlaceBoard(campaign.id(), Area.NATION, map, BoardFilter.NONE, null))
                .flatMap(england -> england.trusts().stream()
                        .filter(trust -> trust.code().equals(code.value()))
                        .findFirst()
                        .map(own -> new TrustPeersCard(own, england, last, map)));
    }
}
