package tracker.ui.why;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.BoardFilter;
import tracker.domain.participation.ChangeReason;
import tracker.domain.participation.FigureBridge;
import tracker.domain.participation.ReachTotals;
import tracker.ui.links.PageLink;
import tracker.ui.links.PagePaths;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.CellComponent;
import tracker.ui.shared.UpdatableComponent;

/** Table from the figures before to the figures after, with one line per reason. */
final class BridgeTable extends Div {

    /** @param key identifies the row, because both times have the same name within one minute */
    private record BridgeRow(
            String key,
            String name,
            @Nullable ChangeReason why,
            String activities,
            ActivityTotals tally,
            boolean change) {

        String figure(long number) {
            return change ? SignedNumberFormat.format(number) : FigureFormat.count(number);
        }

        String reach() {
            ReachTotals reached = tally.reached();
            String best = figure(reached.best());
            boolean range = reached.low() != reached.best() || reached.high() != reached.best();
            return range ? best + " (" + figure(reached.low()) + " to " + figure(reached.high()) + ")" : best;
        }
    }

    BridgeTable(FigureBridge bridge, WhyAddress address, String before, String after) {
        BoardFilter filter = address.question().filter();
        LiveTable<BridgeRow> table = new LiveTable<BridgeRow>("What each reason changed", BridgeRow::key)
                .namedBy("Reason", first -> name(first, address))
                .figures(BridgeMeasure.counted(filter), BridgeRow::activities)
                .figures(
                        BridgeMeasure.held(filter),
                        row -> row.figure(row.tally().held()))
                .figures(
                        BridgeMeasure.planned(filter),
                        row -> row.figure(row.tally().planned()))
                .figures("People reached (likely range)", BridgeRow::reach);
        List<BridgeRow> rows = new ArrayList<>();
        rows.add(new BridgeRow("before", before, null, "Not applicable", bridge.before(), false));
        bridge.lines()
                .forEach(line -> rows.add(new BridgeRow(
                        line.reason().name(),
                        line.reason().words(),
                        line.reason(),
                        FigureFormat.count(line.activities()),
                        line.change(),
                        true)));
        rows.add(new BridgeRow("after", after, null, "Not applicable", bridge.after(), false));
        table.addClassName("bridge-table");
        table.show(rows);
        add(table);
    }

    private static CellComponent<BridgeRow> name(BridgeRow row, WhyAddress address) {
        if (row.why() == null) {
            ReasonCell name = new ReasonCell(new Span(row.name()));
            return new CellComponent<>(name, name);
        }
        RouterLink link = PageLink.to(row.why().words(), PagePaths.WHY, address.withEvents(row.why(), 1));
        Span meaning = new Span(row.why().meaning());
        meaning.addClassName("meaning");
        ReasonCell name = new ReasonCell(new Div(link), meaning);
        return new CellComponent<>(name, name);
    }

    /** A reason never changes, so there is nothing to update. */
    private static final class ReasonCell extends Div implements UpdatableComponent<BridgeRow> {

        ReasonCell(com.vaadin.flow.component.Component... words) {
            super(words);
        }

        @Override
        public void show(BridgeRow same) {}
    }
}
