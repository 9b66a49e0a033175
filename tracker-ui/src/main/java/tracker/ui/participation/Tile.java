package tracker.ui.participation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Figure;

/** One headline figure with what it needs to be understood. */
final class Tile extends Div {

    private final Figure figure = new Figure();
    private final Figure first = new Figure();
    private final Figure second = new Figure();

    Tile(String name) {
        addClassNames("card", "tile");
        Drawing.piece(this, name);
        Description big = new Description(figure);
        big.addClassName("big");
        add(new Term(name), big, small(first), small(second));
    }

    /** The way to what is behind the figure. */
    Tile leadingTo(Component link) {
        Description way = new Description(link);
        way.addClassName("small");
        add(way);
        return this;
    }

    private static Description small(Figure words) {
        Description small = new Description(words);
        small.addClassName("small");
        return small;
    }

    /** @param firstLine and secondLine may be empty */
    void show(String number, String firstLine, String secondLine) {
        figure.show(number);
        show(first, firstLine);
        show(second, secondLine);
    }

    private static void show(Figure line, String words) {
        line.show(words);
        line.getParent().ifPresent(row -> row.setVisible(!words.isEmpty()));
    }
}
