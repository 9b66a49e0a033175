package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import tracker.domain.outlook.MeasureForecast;
import tracker.ui.shared.Card;
import tracker.ui.shared.Drawing;
import tracker.ui.shared.Drawn;
import tracker.ui.shared.Shown;

/** How far a forecast is to be trusted: what it would have said a year before, and how it is made. */
final class ForecastTested extends Div implements Shown<MeasureForecast> {

    private static final Drawing<MeasureForecast> DRAWING = Drawing.of(first -> new ForecastTested());

    private final Card card = new Card(
            "How far to trust it",
            new Paragraph(
                    "e: an estimate of what has taken place and is not told yet. f: a forecast. Both are worked out from how long trusts "
                            + "took to tell, this year and the year before, and from how the year before went on. In four of five weeks the "
                            + "figure ends in the range; in one of five it does not."));

    private ForecastTested() {
        add(card);
    }

    static Drawn<MeasureForecast> drawn() {
        return new Drawn<>(DRAWING);
    }

    @Override
    public void show(MeasureForecast now) {
        boolean hidden = now.outcome().hidden() != null;
        card.setVisible(!hidden);
        card.find(hidden ? "" : ForecastWords.tested(now.outcome().backtest()));
    }
}
