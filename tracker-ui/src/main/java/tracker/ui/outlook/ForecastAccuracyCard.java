package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import tracker.domain.outlook.MeasureForecast;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.UpdatableComponent;

/** How reliable the forecast is: the result of a test on the previous year, and the method. */
final class ForecastAccuracyCard extends Div implements UpdatableComponent<MeasureForecast> {

    private static final SharedRenderer<MeasureForecast> RENDERER =
            SharedRenderer.of(first -> new ForecastAccuracyCard());

    private final ContentCard card = new ContentCard(
            "How reliable is this forecast?",
            new Paragraph(
                    "A forecast adds three figures: what is reported, the share of booked activities that was held last year, and "
                            + "activities that nobody has booked yet, based on how many came after this stage last year. An estimate is "
                            + "the same for a day that has begun. The final figure is within the 80% range about 4 times out of 5."));

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
