package tracker.ui.boards;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import tracker.domain.access.CallerIdentity;
import tracker.domain.campaign.CampaignId;
import tracker.domain.participation.TrustBoard;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.domain.shared.RuleBroken;
import tracker.domain.trust.Area;
import tracker.domain.trust.TrustCode;
import tracker.ui.activity.ActivityList;
import tracker.ui.campaign.CampaignChoice;
import tracker.ui.campaign.CampaignYearField;
import tracker.ui.embed.TrustEmbedPanel;
import tracker.ui.links.PagePaths;
import tracker.ui.links.PlaceAddress;
import tracker.ui.shared.CurrentUser;
import tracker.ui.shared.PageNotFoundException;

/** The board of one trust: for anyone to read, and where writing is allowed, to log and report activities. */
@Route(PagePaths.TRUST)
@AnonymousAllowed
public final class TrustView extends BoardView {

    private final transient Commands commands;
    private final transient Queries queries;
    private final transient CurrentUser who;
    private final transient Clock clock;

    public TrustView(Commands commands, Queries queries, CurrentUser who, Clock clock) {
        super(queries, clock);
        this.commands = commands;
        this.queries = queries;
        this.who = who;
        this.clock = clock;
    }

    @Override
    Area area(String code) {
        try {
            return Area.trust(new TrustCode(code));
        } catch (RuleBroken noCode) {
            throw new PageNotFoundException(noCode.sentence());
        }
    }

    @Override
    String notFound(PlaceAddress address) {
        return "No trust with the code " + address.part().code() + " is registered.";
    }

    @Override
    BoardLayout layout(BoardContent first, PlaceAddress address, CampaignYearField years) {
        TrustBoard now = Objects.requireNonNull(first.trust());
        TrustCode code = now.asked().trust();
        CampaignId campaign = address.campaign().id();
        CallerIdentity speaker = who.speaker();
        boolean mayChange = address.board().live() && speaker.actsFor(code);
        TrustSections own = new TrustSections(
                now,
                queries,
                speaker,
                clock,
                shown -> new ActivityList(campaign, code, commands, queries, mayChange, shown));
        return BoardLayout.ofTrust(first, own, Optional.of(years), clock);
    }

    @Override
    void addAfterBoard(BoardContent first, CampaignChoice choice) {
        TrustBoard now = Objects.requireNonNull(first.trust());
        TrustCode code = now.asked().trust();
        if (first.asAt() == null) {
            add(AnalysisLinks.forTrust(first.board().campaign().id(), code, queries));
        }
        TrustContextFactory.of(now, choice.all(), queries).forEach(this::add);
        add(new TrustEmbedPanel(code, now.trust().name()));
    }
}
