package tracker.domain.outlook;

/**
 * The course of an earlier campaign around the point of a forecast.
 *
 * @param recent from {@link ForecastInput#RECENT_DAYS} days before the point to the point
 * @param rest from the point to the end
 */
public record PriorCampaignCourse(TransitionTable recent, TransitionTable rest) {

    PriorCampaignCourse moved(int days) {
        return new PriorCampaignCourse(recent.moved(days), rest.moved(days));
    }

    PriorCampaignCourse half(int half) {
        return new PriorCampaignCourse(recent.half(half), rest.half(half));
    }
}
