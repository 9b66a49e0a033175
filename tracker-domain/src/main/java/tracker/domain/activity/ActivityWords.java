package tracker.domain.activity;

/**
 * The words for the activities of one kind.
 *
 * @param one "school talk"
 * @param many "school talks"
 * @param planned the kind's own word for planned: "booked"
 * @param held the kind's own word for held: "delivered"
 * @param person "pupil"; empty if it meets nobody
 * @param people "pupils"; empty if it meets nobody
 */
record ActivityWords(String one, String many, String planned, String held, String person, String people) {}
