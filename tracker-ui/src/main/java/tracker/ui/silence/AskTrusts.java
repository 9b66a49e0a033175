package tracker.ui.silence;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import tracker.domain.followup.TrustContact;
import tracker.domain.followup.TrustProgress;
import tracker.domain.followup.TrustProgressReport;
import tracker.ui.shared.Kept;
import tracker.ui.shared.Shown;

/** The trusts of one region with whom to ask and the next step; for organisers. */
final class AskTrusts extends Div implements Shown<RegionSilence> {

    /** What one item shows. */
    record Asked(TrustProgress trust, TrustProgressReport now, List<TrustContact> contacts) {}

    private final RegionCard card;
    private final Kept<Asked, AskTrust> items;

    /** @param opened whether each trust is seen at once */
    AskTrusts(RegionSilence first, Asking asking, boolean opened) {
        UnorderedList list = new UnorderedList();
        list.addClassName("silent-trusts");
        items = new Kept<>(list, asked -> asked.trust().code(), asked -> new AskTrust(asked, asking));
        card = new RegionCard(first, list, opened);
        add(card);
    }

    @Override
    public void show(RegionSilence now) {
        items.show(now.trusts().stream()
                .map(trust -> new Asked(trust, now.now(), now.contacts(trust)))
                .toList());
        card.show(now);
    }
}
