package tracker.ui.outlook;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import tracker.domain.outlook.FigureEstimate;
import tracker.domain.outlook.MeasureForecast;
import tracker.domain.outlook.NoForecastReason;
import tracker.ui.shared.ContentCard;
import tracker.ui.shared.FigureFormat;
import tracker.ui.shared.RenderedFragment;
import tracker.ui.shared.SharedRenderer;
import tracker.ui.shared.TextUpdater;
import tracker.ui.shared.UpdatableComponent;

/** The forecast for the total of a measure. */
final class FinalForecastCard extends Div implements UpdatableComponent<MeasureForecast> {

    private static final SharedRenderer<MeasureForecast> RENDERER = SharedRenderer.of(FinalForecastCard::new);

    private final Span end = new Span();
    private final Span range = new Span();
    private final Div big = new Div(end, range);
    private final ContentCard card;

    private FinalForecastCard(MeasureForecast first) {
        end.addClassName("figure");
        big.addClassName("estimate");
        SharedRenderer.piece(big, "estimate");
        String heading = first.outcome().hidden() == NoForecastReason.FINAL ? "Final total: " : "Forecast total: ";
        card = new ContentCard(heading + first.asked().measure().words(), big);
        add(card);
    }

    static RenderedFragment<MeasureForecast> fragment() {
        return new RenderedFragment<>(RENDERER);
    }

    @Override
    public void show(MeasureForecast now) {
        FigureEstimate estimate = now.outcome().end();
        big.setVisible(estimate != null);
        if (estimate != null) {
            TextUpdater.update(end, FigureFormat.count(estimate.best()));
            TextUpdater.update(range, (estimate.settled() ? "" : "forecast, ") + ForecastText.range(estimate));
        }
        card.showFinding(ForecastText.finding(now));
    }
}
