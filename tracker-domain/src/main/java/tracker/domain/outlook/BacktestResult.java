package tracker.domain.outlook;

import tracker.domain.campaign.CampaignId;

/**
 * What the same forecast would have said of the year before, at the same point, from nothing but what was known then; and what came.
 *
 * @param year that was foretold
 * @param said the forecast and its range
 * @param came the figure in the end
 * @param fromTheYearBeforeIt whether the shape was that of the year before it; where that year is not known, one half of the trusts was
 *     foretold from the other and the other way round, which tells nothing of how years differ
 */
public record BacktestResult(CampaignId year, FigureEstimate forecast, long actual, boolean fromPriorCampaign) {

    /** By how many percent the forecast was too high, or too low where it is less than zero. */
    public long percentOff() {
        return actual == 0 ? 0 : Math.round(100.0 * (forecast.best() - actual) / actual);
    }
}
