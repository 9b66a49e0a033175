package tracker.domain.activity;

/**
 * What people call the activities of one kind.
 *
 * @param one "school talk"
 * @param many "school talks"
 * @param planned the kind's own word for planned: "booked"
 * @param held the kind's own word for held: "delivered"
 * @param person "pupil"; empty where nobody is met
 * @param people "pupils"; empty where nobody is met
 */
record ActivityWords(String one, String many, String planned, String held, String person, String people) {}
