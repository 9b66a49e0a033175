package tracker.domain.outlook;

import java.util.stream.IntStream;
import tracker.domain.campaign.CampaignAlignment;

/**
 * The days of two weeks in the numbers of the later one, whose first day is 1.
 *
 * @param lastNow the last day of the week now
 * @param firstThen the first day of the week then
 * @param lastThen the last day of the week then
 */
record CampaignSpan(int lastNow, int firstThen, int lastThen) {

    static CampaignSpan of(CampaignAlignment years) {
        return new CampaignSpan(
                years.now().week().size(),
                1 - years.shift(),
                years.then().week().size() - years.shift());
    }

    /** The days of the week now after the given one that the week then did not have. */
    int[] newDaysAfter(int day) {
        return IntStream.rangeClosed(1, lastNow)
                .filter(each -> each > day && (each < firstThen || each > lastThen))
                .toArray();
    }

    /** How many days of the week then come after the given one. */
    int daysThenAfter(int day) {
        return Math.max(0, lastThen - Math.max(day, firstThen - 1));
    }
}
