package tracker.ui.followup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.access.CallerIdentity;
import tracker.domain.followup.FollowUpQuery.ListContacts;
import tracker.domain.followup.TrustContact;
import tracker.domain.followup.TrustProgressReport;
import tracker.domain.shared.Commands;
import tracker.domain.shared.Queries;
import tracker.ui.shared.KeyedComponentList;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/**
 * How many trusts are to be followed up, for everyone. Organisers see which ones by region, with contacts; the people of
 * a trust see their own.
 */
final class FollowUpList extends Div implements UpdatableComponent<TrustProgressReport> {

    /** With more trusts than this, the regions start closed, to keep the page short on a phone. */
    private static final int FEW = 12;

    private final FollowUpAddress address;
    private final transient Queries queries;
    private final transient CallerIdentity reader;
    private final boolean organiser;
    private final Paragraph finding = new Paragraph();
    private final Paragraph nobody = new Paragraph();
    private final UpdatableComponent<List<FollowUpRegion>> regions;
    private transient List<TrustContact> contacts = List.of();
    private transient @Nullable TrustProgressReport shown;
    private boolean few;

    /** @param live whether the figures are those of now; nobody is written to about the past */
    FollowUpList(FollowUpAddress address, Queries queries, Commands commands, CallerIdentity reader, boolean live) {
        this.address = address;
        this.queries = queries;
        this.reader = reader;
        this.organiser = live && reader.organises();
        finding.addClassName("finding");
        Div sections = new Div();
        sections.addClassName("regions");
        add(finding, nobody, sections);
        if (organiser) {
            FollowUpContext asking = new FollowUpContext(address.campaign(), commands, queries, this::askAgain);
            contacts = queries.ask(new ListContacts(address.campaign()));
            KeyedComponentList<FollowUpRegion, FollowUpContactList> kept = new KeyedComponentList<>(
                    sections, FollowUpRegion::region, first -> new FollowUpContactList(first, asking, few));
            regions = kept::show;
        } else {
            KeyedComponentList<FollowUpRegion, TrustStageTable> kept = new KeyedComponentList<>(
                    sections, FollowUpRegion::region, first -> new TrustStageTable(first, address.campaign(), few));
            regions = kept::show;
        }
    }

    /** Reloads the contacts, because emails are not part of the watched query. */
    private void askAgain() {
        contacts = queries.ask(new ListContacts(address.campaign()));
        if (shown != null) {
            show(shown);
        }
    }

    @Override
    public void show(TrustProgressReport now) {
        shown = now;
        List<FollowUpRegion> asked = FollowUpRegion.of(now, address, organiser ? contacts : List.of(), reader);
        TextUpdater.update(finding, FollowUpText.finding(now));
        TextUpdater.update(nobody, FollowUpText.nobody(reader));
        nobody.setVisible(asked.isEmpty());
        few = !address.region().isEmpty()
                || asked.stream().mapToInt(region -> region.trusts().size()).sum() <= FEW;
        regions.show(asked);
    }
}
