package tracker.ui.why;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tracker.domain.participation.ActivityTotals;
import tracker.domain.participation.ChangeReason;
import tracker.domain.participation.FigureBridge;
import tracker.domain.participation.ReachTotals;
import tracker.ui.shared.Figures;
import tracker.ui.shared.LiveTable;
import tracker.ui.shared.LiveTable.Part;
import tracker.ui.shared.Shown;

/** From the figures before, line by line, to the figures after. */
final class BridgeTable extends Div {

    private record Row(
            String name, @Nullable ChangeReason why, String activities, ActivityTotals tally, boolean change) {

        String figure(long number) {
            return change ? Signed.number(number) : Figures.count(number);
        }

        String reach() {
            ReachTotals reached = tally.reached();
            String best = figure(reached.best());
            boolean range = reached.low() != reached.best() || reached.high() != reached.best();
            return range ? best + " (" + figure(reached.low()) + " to " + figure(reached.high()) + ")" : best;
        }
    }

    BridgeTable(FigureBridge bridge, WhyAddress address, String before, String after) {
        LiveTable<Row> table = new LiveTable<Row>("What each reason changed", Row::name)
                .namedBy("Reason", first -> name(first, address))
                .figures("Activities", Row::activities)
                .figures("Held", row -> row.figure(row.tally().held()))
                .figures("Planned", row -> row.figure(row.tally().planned()))
                .figures("People reached, best (low to high)", Row::reach);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(before, null, "–", bridge.before(), false));
        bridge.lines()
                .forEach(line -> rows.add(new Row(
                        line.reason().words(), line.reason(), Figures.count(line.activities()), line.change(), true)));
        rows.add(new Row(after, null, "–", bridge.after(), false));
        table.addClassName("bridge-table");
        table.show(rows);
        add(table);
    }

    private static Part<Row> name(Row row, WhyAddress address) {
        if (row.why() == null) {
            Name name = new Name(new Span(row.name()));
            return new Part<>(name, name);
        }
        RouterLink link = new RouterLink(row.why().words(), WhyView.class);
        link.setQueryParameters(address.facts(row.why(), 1));
        Span meaning = new Span(row.why().meaning());
        meaning.addClassName("meaning");
        Name name = new Name(new Div(link), meaning);
        return new Part<>(name, name);
    }

    /** A reason never changes, so there is nothing to show again. */
    private static final class Name extends Div implements Shown<Row> {

        Name(com.vaadin.flow.component.Component... words) {
            super(words);
        }

        @Override
        public void show(Row same) {}
    }
}
