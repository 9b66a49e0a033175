package tracker.ui.followup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import tracker.domain.followup.TrustContact;
import tracker.domain.followup.TrustProgress;
import tracker.domain.followup.TrustProgressReport;
import tracker.ui.shared.KeyedComponentList;
import tracker.ui.shared.UpdatableComponent;

/** The trusts of one region with contacts and next steps, for organisers. */
final class FollowUpContactList extends Div implements UpdatableComponent<FollowUpRegion> {

    /** The content of one item. */
    record FollowUpEntry(TrustProgress trust, TrustProgressReport now, List<TrustContact> contacts) {}

    private final FollowUpRegionCard card;
    private final KeyedComponentList<FollowUpEntry, FollowUpContactItem> items;

    /** @param opened whether the list starts open */
    FollowUpContactList(FollowUpRegion first, FollowUpContext asking, boolean opened) {
        UnorderedList list = new UnorderedList();
        list.addClassName("silent-trusts");
        items = new KeyedComponentList<>(
                list, asked -> asked.trust().code(), asked -> new FollowUpContactItem(asked, asking));
        card = new FollowUpRegionCard(first, list, opened);
        add(card);
    }

    @Override
    public void show(FollowUpRegion now) {
        items.show(now.trusts().stream()
                .map(trust -> new FollowUpEntry(trust, now.now(), now.contacts(trust)))
                .toList());
        card.show(now);
    }
}
