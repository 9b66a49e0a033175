package tracker.ui.chart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import tracker.domain.participation.QuartileSummary;
import tracker.ui.shared.FigureFormat;

/** One figure compared with its peers: middle half as a band, median as a line, own figure as a mark. No ranks. */
public final class PeerRangeChart extends Div {

    /**
     * @param name what is compared
     * @param own the own figure
     * @param peers quartiles of the peers
     * @param words the same in words
     */
    private PeerRangeChart(String name, long own, QuartileSummary peers, String words) {
        double most = Math.max(1, Math.max(own, peers.most()));
        Span band = at("band", peers.lower(), most);
        band.getStyle().set("width", percent(peers.upper() - peers.lower(), most));
        Div track = new Div(band, at("middle", peers.middle(), most), at("own", own, most));
        track.addClassName("track");
        track.getElement().setAttribute("aria-hidden", "true");
        Span title = new Span(name);
        title.addClassName("range-name");
        Span figure = new Span(FigureFormat.count(own));
        figure.addClassName("range-own");
        Div head = new Div(title, figure);
        head.addClassName("range-head");
        addClassName("range");
        add(head, track, new Paragraph(words));
    }

    /**
     * One figure among those of its peers, with the middle half of them in words.
     *
     * @param unit after each number of the sentence; empty for none
     */
    public static PeerRangeChart of(String name, long own, List<Long> peers, String unit) {
        QuartileSummary spread = QuartileSummary.of(peers);
        return new PeerRangeChart(
                name,
                own,
                spread,
                "Half are between " + FigureFormat.count(spread.lower()) + unit + " and "
                        + FigureFormat.count(spread.upper()) + unit + "; the median is "
                        + FigureFormat.count(spread.middle()) + unit + ".");
    }

    private static Span at(String look, long value, double most) {
        Span mark = new Span();
        mark.addClassName(look);
        mark.getStyle().set("left", percent(value, most));
        return mark;
    }

    private static String percent(long value, double most) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * value / most);
    }
}
