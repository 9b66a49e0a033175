package tracker.ui.followup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.FigureFormat;

/** Card of one region: number of trusts at each stage, and a list that opens. */
final class FollowUpRegionCard extends ContentCard {

    private final NativeDetails trusts;

    FollowUpRegionCard(FollowUpRegion first, Component list, boolean opened) {
        this(first, new NativeDetails("", list), opened);
    }

    private FollowUpRegionCard(FollowUpRegion first, NativeDetails trusts, boolean opened) {
        super(first.region(), trusts);
        this.trusts = trusts;
        trusts.setOpen(opened);
        trusts.addClassName("folded");
    }

    void show(FollowUpRegion now) {
        showFinding(FollowUpText.stages(now));
        trusts.setSummaryText((now.trusts().size() == 1
                        ? "The trust in "
                        : "The " + FigureFormat.count(now.trusts().size()) + " trusts in ")
                + now.region());
    }
}
