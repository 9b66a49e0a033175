package tracker.domain.outlook;

/**
 * An amount that became known for one day at one age.
 *
 * @param day of the campaign, 1 for the first of the week
 * @param age days after it happened, each counted up to the query's time of day; 0 for the day itself until that time
 * @param amount negative if something was taken back
 * @param half 0 or 1: the trusts are split into two halves, so that each can be forecast from the other
 */
public record ReportedAmount(int day, int age, double amount, int half) {}
