package tracker.ui.silence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import tracker.ui.shared.Card;
import tracker.ui.shared.Figures;

/** The trusts of one region behind its name: how many there are at which stage, and under it, opened where few are asked for, each of them. */
final class RegionCard extends Card {

    private final NativeDetails trusts;

    RegionCard(RegionSilence first, Component list, boolean opened) {
        this(first, new NativeDetails("", list), opened);
    }

    private RegionCard(RegionSilence first, NativeDetails trusts, boolean opened) {
        super(first.region(), trusts);
        this.trusts = trusts;
        trusts.setOpen(opened);
        trusts.addClassName("folded");
    }

    void show(RegionSilence now) {
        find(SilenceWords.stages(now));
        trusts.setSummaryText((now.trusts().size() == 1
                        ? "The trust in "
                        : "The " + Figures.count(now.trusts().size()) + " trusts in ")
                + now.region());
    }
}
