package tracker.domain.outlook;

import tracker.domain.campaign.CampaignId;

/**
 * Backtest: the same forecast for the year before, at the same point and from what was known then, with the actual
 * figure.
 *
 * @param year the year forecast
 * @param forecast the forecast and its range
 * @param actual the final figure
 * @param fromPriorCampaign whether the shape came from the year before it. If that year is unknown, each half of the
 *     trusts was forecast from the other half, which says nothing about the variation between years
 */
public record BacktestResult(CampaignId year, FigureEstimate forecast, long actual, boolean fromPriorCampaign) {

    /** The forecast error in percent: positive if the forecast was too high, negative if too low. */
    public long percentOff() {
        return actual == 0 ? 0 : Math.round(100.0 * (forecast.best() - actual) / actual);
    }
}
