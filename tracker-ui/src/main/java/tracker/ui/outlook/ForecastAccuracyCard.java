package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import tracker.domain.outlook.MeasureForecast;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** How far a forecast is to be trusted: what it would have said a year before, and how it is made. */
final class ForecastAccuracyCard extends Div implements UpdatableComponent<MeasureForecast> {

    private static final SharedRenderer<MeasureForecast> RENDERER =
            SharedRenderer.of(first -> new ForecastAccuracyCard());

    private final ContentCard card = new ContentCard(
            "How far to trust it",
            new Paragraph(
                    "e: an estimate of what has taken place and is not told yet. f: a forecast. Both are worked out from how long trusts "
                            + "took to tell, this year and the year before, and from how the year before went on. In four of five weeks the "
                            + "figure ends in the range; in one of five it does not."));

    private ForecastAccuracyCard() {
        add(card);
    }

    static RenderedFragment<MeasureForecast> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    @Override
    public void show(MeasureForecast now) {
        boolean hidden = now.outcome().hidden() != null;
        card.setVisible(!hidden);
        card.showFinding(hidden ? "" : ForecastText.tested(now.outcome().backtest()));
    }
}
