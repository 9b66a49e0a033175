package tracker.domain.outlook;

/**
 * How much became known of what happened on one day, after so long.
 *
 * @param day of the campaign, 1 for the first of the week
 * @param age how many days after it happened, each counted up to the time of day of the question; 0 for the day itself until that time
 * @param amount less than zero where something was taken back
 * @param half 0 or 1: the trusts are dealt into two halves, so that one can foretell the other
 */
public record ReportedAmount(int day, int age, double amount, int half) {}
