package tracker.ui.boards;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import tracker.ui.shared.FigureText;
import tracker.ui.shared.SharedRenderer;

/** One headline figure with explanatory lines. */
final class HeadlineCard extends Div {

    private static final int MOST_LINES = 4;

    private final FigureText figure = new FigureText();
    private final Term name;
    private final List<Description> lines;
    private final Description bar = new Description();
    private final Span reached = new Span();

    HeadlineCard(String name) {
        this.name = new Term(name);
        addClassNames("card", "tile");
        SharedRenderer.piece(this, name);
        Description big = new Description(figure);
        big.addClassName("big");
        add(this.name, big);
        bar.add(reached);
        bar.addClassName("progress");
        bar.setVisible(false);
        bar.getElement().setAttribute("aria-hidden", "true");
        add(bar);
        lines = IntStream.range(0, MOST_LINES).mapToObj(line -> small()).toList();
        lines.forEach(this::add);
    }

    /** Adds a link to an explanation of the figure. */
    HeadlineCard withLink(Component link) {
        Description way = new Description(link);
        way.addClassName("small");
        add(way);
        return this;
    }

    private static Description small() {
        Description small = new Description(new FigureText());
        small.addClassName("small");
        return small;
    }

    /** @param under lines below the figure; empty lines are hidden */
    void show(String number, String... under) {
        figure.show(number);
        List<String> said =
                List.of(under).stream().filter(line -> !line.isEmpty()).toList();
        for (int at = 0; at < MOST_LINES; at++) {
            Description line = lines.get(at);
            line.setVisible(at < said.size());
            ((FigureText) line.getComponentAt(0)).show(at < said.size() ? said.get(at) : "");
        }
    }

    /** Shows a progress bar for the goal. The lines have the same information. */
    void progress(Optional<GoalProgress> goal) {
        bar.setVisible(goal.isPresent());
        goal.ifPresent(found ->
                reached.getStyle().set("width", String.format(Locale.ROOT, "%d%%", Math.min(100, found.percent()))));
    }
}
