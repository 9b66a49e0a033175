package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import tracker.domain.outlook.FigureEstimate;
import tracker.domain.outlook.MeasureForecast;
import tracker.ui.shared.Card;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Figures;
import tracker.ui.shared.KindLook;
import tracker.ui.shared.Shown;
import tracker.ui.shared.Words;

/** What a measure will come to in the end. */
final class ForecastEnd extends Div implements Shown<MeasureForecast> {

    private static final Drawing<MeasureForecast> DRAWING = Drawing.of(ForecastEnd::new);

    private final Span end = new Span();
    private final Span range = new Span();
    private final Div big = new Div(end, range);
    private final Card card;

    private ForecastEnd(MeasureForecast first) {
        end.addClassName("figure");
        big.addClassName("estimate");
        Drawing.piece(big, "estimate");
        card = new Card(KindLook.capital(first.asked().measure().words()) + " in the end", big);
        add(card);
    }

    static Drawn<MeasureForecast> drawn() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(MeasureForecast now) {
        FigureEstimate estimate = now.outcome().end();
        big.setVisible(estimate != null);
        if (estimate != null) {
            Words.show(end, Figures.count(estimate.best()) + " f");
            Words.show(range, ForecastWords.range(estimate));
        }
        card.find(ForecastWords.finding(now));
    }
}
