package tracker.ui.why;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.RouterLink;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tracker.domain.participation.TrustBridge;
import tracker.domain.participation.TrustBridge.TrustBridgeLine;
import tracker.domain.participation.TrustBridge.TrustChangeKind;
import tracker.ui.links.PageLink;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.CellComponent;
import tracker.ui.shared.UpdatableComponent;

/** Which trusts began or ceased to take part; each leads to why its own figures changed, and so to its facts. */
final class TrustBridgeCard extends Div {

    /** More than these would fill screen after screen of a phone. */
    private static final int FEW = 12;

    TrustBridgeCard(TrustBridge bridge, WhyAddress address, Component file) {
        ContentCard card = new ContentCard(BridgeMeasure.TRUSTS.words());
        card.showFinding(finding(bridge));
        for (TrustChangeKind turn : TrustChangeKind.values()) {
            List<TrustBridgeLine> lines =
                    bridge.lines().stream().filter(line -> line.kind() == turn).toList();
            if (!lines.isEmpty()) {
                card.add(turned(turn, lines, bridge.lines().size() <= FEW, address));
            }
        }
        card.add(file);
        add(card);
    }

    private static NativeDetails turned(
            TrustChangeKind turn, List<TrustBridgeLine> lines, boolean opened, WhyAddress address) {
        LiveTable<TrustBridgeLine> table = new LiveTable<TrustBridgeLine>(turn.words(), TrustBridgeLine::code)
                .namedBy("Trust", line -> name(line, address))
                .figures("Held then", line -> FigureFormat.count(line.before().held()))
                .figures("Held", line -> FigureFormat.count(line.after().held()))
                .figures(
                        "Planned then", line -> FigureFormat.count(line.before().planned()))
                .figures("Planned", line -> FigureFormat.count(line.after().planned()));
        table.addClassName("bridge-table");
        table.show(lines);
        NativeDetails turned = new NativeDetails(
                turn.words() + " (" + FigureFormat.count(lines.size(), "trust", "trusts") + ")", table);
        turned.addClassName("folded");
        turned.setOpen(opened);
        return turned;
    }

    static String finding(TrustBridge bridge) {
        int before = bridge.before().participating();
        int after = bridge.after().participating();
        String open = " of " + FigureFormat.count(bridge.after().open());
        String turns = turns(bridge.lines());
        if (before == after) {
            return "Trusts taking part stayed at " + FigureFormat.count(after) + open
                    + (turns.isEmpty() ? "." : ": " + turns + ".");
        }
        return "Trusts taking part " + (after > before ? "rose by " : "fell by ")
                + FigureFormat.count(Math.abs(after - before)) + ", from " + FigureFormat.count(before) + " to "
                + FigureFormat.count(after) + open + ": " + turns + ".";
    }

    private static String turns(List<TrustBridgeLine> lines) {
        return Arrays.stream(TrustChangeKind.values())
                .filter(turn -> lines.stream().anyMatch(line -> line.kind() == turn))
                .map(turn -> turn(
                        turn, lines.stream().filter(line -> line.kind() == turn).count()))
                .collect(Collectors.joining("; "));
    }

    private static String turn(TrustChangeKind turn, long trusts) {
        String number = FigureFormat.count(trusts);
        return switch (turn) {
            case BEGAN_WITH_PLANS -> "+" + number + " began with plans";
            case BEGAN_WITH_SOMETHING_HELD -> "+" + number + " began with something held";
            case HELD_ITS_FIRST -> number + " with plans held the first of them, and counted before";
            case BACK_TO_PLANS ->
                number + (trusts == 1 ? " has" : " have") + " plans alone now, and still "
                        + (trusts == 1 ? "counts" : "count");
            case CEASED -> "−" + number + (trusts == 1 ? " takes" : " take") + " part no more";
        };
    }

    private static CellComponent<TrustBridgeLine> name(TrustBridgeLine line, WhyAddress address) {
        RouterLink link = PageLink.to(line.name(), PagePaths.WHY, address.forTrust(line.code()));
        TrustNameCell name = new TrustNameCell(link);
        return new CellComponent<>(name, name);
    }

    /** What stands in the past does not change, so there is nothing to show again. */
    private static final class TrustNameCell extends Div implements UpdatableComponent<TrustBridgeLine> {

        TrustNameCell(Component... words) {
            super(words);
        }

        @Override
        public void show(TrustBridgeLine same) {}
    }
}
