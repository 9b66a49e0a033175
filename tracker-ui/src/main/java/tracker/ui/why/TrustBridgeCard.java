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

/** The trusts that started or stopped taking part, each with a link to the changes of its own figures. */
final class TrustBridgeCard extends Div {

    /** With more trusts than this, the lists start closed, to keep the page short on a phone. */
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
                .figures("Held before", line -> FigureFormat.count(line.before().held()))
                .figures("Held after", line -> FigureFormat.count(line.after().held()))
                .figures(
                        "Planned before",
                        line -> FigureFormat.count(line.before().planned()))
                .figures(
                        "Planned after", line -> FigureFormat.count(line.after().planned()));
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
            case BEGAN_WITH_PLANS -> "+" + number + " started by planning an activity";
            case BEGAN_WITH_SOMETHING_HELD -> "+" + number + " started by holding an activity";
            case HELD_ITS_FIRST -> number + " held their first planned activity (already counted)";
            case BACK_TO_PLANS ->
                number + (trusts == 1 ? " has" : " have") + " only planned activities now (still counted)";
            case CEASED -> "−" + number + " no longer " + (trusts == 1 ? "takes" : "take") + " part";
        };
    }

    private static CellComponent<TrustBridgeLine> name(TrustBridgeLine line, WhyAddress address) {
        RouterLink link = PageLink.to(line.name(), PagePaths.WHY, address.forTrust(line.code()));
        TrustNameCell name = new TrustNameCell(link);
        return new CellComponent<>(name, name);
    }

    /** Past figures never change, so there is nothing to update. */
    private static final class TrustNameCell extends Div implements UpdatableComponent<TrustBridgeLine> {

        TrustNameCell(Component... words) {
            super(words);
        }

        @Override
        public void show(TrustBridgeLine same) {}
    }
}
